#include "partners/event_fields.h"

#include "base/shift.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace lantern
{

namespace
{

struct EventFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(EventFields)
};

constexpr int MostPeople = 10'000'000;

QString textOf(const QVariantMap &fields, const char *field)
{
    return fields.value(QString::fromLatin1(field)).toString().trimmed();
}

// None typed is nobody expected yet.
std::optional<int> crowdOf(const QVariantMap &fields)
{
    const QString typed = textOf(fields, "crowd").remove(u',').remove(u' ');
    if (typed.isEmpty())
        return 0;
    bool isNumber = false;
    const int crowd = typed.toInt(&isNumber);
    return isNumber && crowd >= 0 && crowd <= MostPeople ? std::optional(crowd) : std::nullopt;
}

QVariantMap phaseFields(const EventPhase &phase)
{
    const QDateTime from = phase.from.toTimeZone(londonZone());
    const QDateTime to = phase.to.toTimeZone(londonZone());
    return {{QStringLiteral("name"), phase.name},
            {QStringLiteral("day"), from.date().toString(Qt::ISODate)},
            {QStringLiteral("from"), from.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("to"), to.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("crowd"), phase.expectedCrowd > 0 ? QString::number(phase.expectedCrowd) : QString()}};
}

Result<EventPhase> phaseOf(const QVariantMap &fields)
{
    const QString name = textOf(fields, "name");
    const QDate day = QDate::fromString(textOf(fields, "day"), Qt::ISODate);
    const QTime from = QTime::fromString(textOf(fields, "from"), QStringLiteral("HH:mm"));
    const QTime to = QTime::fromString(textOf(fields, "to"), QStringLiteral("HH:mm"));
    if (!day.isValid() || !from.isValid() || !to.isValid())
        return failure(Error::Code::Refused,
                       EventFieldWords::tr("The day or a time of the phase “%1” is not complete.").arg(name));
    const auto crowd = crowdOf(fields);
    if (!crowd)
        return failure(Error::Code::Refused,
                       EventFieldWords::tr("The people of the phase “%1” are a whole number.").arg(name));
    return makeShift(day, from, to).transform([&](const Shift &hours) {
        return EventPhase{.name = name, .from = hours.from, .to = hours.to, .expectedCrowd = *crowd};
    });
}

Result<std::vector<EventPhase>> phasesOf(const QVariantList &rows)
{
    std::vector<EventPhase> phases;
    phases.reserve(static_cast<size_t>(rows.size()));
    for (const QVariant &row : rows) {
        Result<EventPhase> phase = phaseOf(row.toMap());
        if (!phase)
            return std::unexpected(phase.error());
        phases.push_back(*std::move(phase));
    }
    std::ranges::stable_sort(phases, {}, &EventPhase::from);
    return phases;
}

} // namespace

QVariantMap eventFields(const Event &event)
{
    QVariantList phases;
    for (const EventPhase &phase : event.phases)
        phases.append(phaseFields(phase));
    QVariantList intentions;
    for (const EventIntention &intention : event.intentions)
        intentions.append(QVariantMap{{QStringLiteral("level"), intention.level == CommandLevel::Gold ? 0 : 1},
                                      {QStringLiteral("text"), intention.text}});
    QVariantList tactics;
    for (const EventTactic &tactic : event.tactics)
        tactics.append(QVariantMap{{QStringLiteral("kind"), tactic.kind}, {QStringLiteral("detail"), tactic.detail}});
    return {{QStringLiteral("name"), event.name},
            {QStringLiteral("place"), event.placeName},
            {QStringLiteral("crowd"), event.expectedCrowd > 0 ? QString::number(event.expectedCrowd) : QString()},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("intentions"), intentions},
            {QStringLiteral("tactics"), tactics},
            {QStringLiteral("wentWell"), event.wentWell},
            {QStringLiteral("toChange"), event.toChange}};
}

Result<Event> withFields(Event event, const QVariantMap &fields)
{
    const auto crowd = crowdOf(fields);
    if (!crowd)
        return failure(Error::Code::Refused, EventFieldWords::tr("The people expected are a whole number."));
    Result<std::vector<EventPhase>> phases = phasesOf(fields.value(QStringLiteral("phases")).toList());
    if (!phases)
        return std::unexpected(phases.error());
    event.name = textOf(fields, "name");
    event.placeName = textOf(fields, "place");
    event.expectedCrowd = *crowd;
    event.phases = *std::move(phases);
    event.wentWell = textOf(fields, "wentWell");
    event.toChange = textOf(fields, "toChange");
    event.intentions.clear();
    for (const QVariant &row : fields.value(QStringLiteral("intentions")).toList())
        event.intentions.push_back({.level = row.toMap().value(QStringLiteral("level")).toInt() == 0
                                                 ? CommandLevel::Gold
                                                 : CommandLevel::Silver,
                                    .text = textOf(row.toMap(), "text")});
    event.tactics.clear();
    for (const QVariant &row : fields.value(QStringLiteral("tactics")).toList())
        event.tactics.push_back({.kind = textOf(row.toMap(), "kind"), .detail = textOf(row.toMap(), "detail")});
    return event;
}

QString eventTimesText(const Event &event)
{
    if (event.phases.empty())
        return {};
    const auto shown = [](const QDateTime &instant) {
        return instant.toTimeZone(londonZone()).toString(QStringLiteral("ddd d MMM yyyy, HH:mm"));
    };
    return EventFieldWords::tr("%1 to %2").arg(shown(event.from()), shown(event.to()));
}

} // namespace lantern
