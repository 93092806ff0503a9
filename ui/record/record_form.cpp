#include "record/record_form.h"
#include "record/record_words.h"

#include "base/clock.h"
#include "base/clock_text.h"
#include "outcome/record.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

namespace
{

struct RecordFormWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordForm)
};

QString reasonField(const QString &reason)
{
    return QStringLiteral("reason.") + reason;
}

constexpr int ClockLength = 5; // "22:15"

QTime timeOf(const QString &clock)
{
    return QTime::fromString(clock.first(std::min<qsizetype>(ClockLength, clock.size())), QStringLiteral("HH:mm"));
}

// The readings of a time that comes twice: the one that is named, else both.
std::vector<QDateTime::TransitionResolution> readingsOf(const QString &clock)
{
    using Resolution = QDateTime::TransitionResolution;
    if (clock.endsWith(QLatin1StringView(" BST")))
        return {Resolution::PreferBefore};
    if (clock.endsWith(QLatin1StringView(" GMT")))
        return {Resolution::PreferAfter};
    return {Resolution::PreferBefore, Resolution::PreferAfter};
}

// What the core says against the form; empty if nothing.
QString refusal(const RecordForm &form, const Plan &plan, const Team &team, const Leg &leg,
                std::span<const Authority> authorities)
{
    if (QString skipped = skippedText(form, leg); !skipped.isEmpty())
        return skipped;
    const Result<void> checked = checkResult(resultOf(form, plan, team, leg), plan, authorities);
    return checked ? QString() : checked.error().message;
}

QStringList fieldsInQuestion()
{
    QStringList fields{QStringLiteral("reference"), QStringLiteral("authority"), QStringLiteral("memberMode"),
                       QStringLiteral("s35_dispersal")};
    for (const QString &reason : stopReasons())
        fields.append(reasonField(reason));
    return fields + QStringList{QStringLiteral("nil"), QStringLiteral("missed")};
}

} // namespace

const QStringList &stopReasons()
{
    return behaviourTypes();
}

QDateTime instantNear(const QString &clock, const QDateTime &near, const QDateTime &notBefore)
{
    const QTime time = timeOf(clock);
    if (!time.isValid())
        return {};
    const QDate date = near.toTimeZone(londonZone()).date();
    QDateTime best;
    for (const int days : {0, -1, 1})
        for (const auto which : readingsOf(clock)) {
            const QDateTime candidate(date.addDays(days), time, londonZone(), which);
            if (!best.isValid() || std::abs(candidate.secsTo(near)) < std::abs(best.secsTo(near)))
                best = candidate;
        }
    if (readingsOf(clock).size() > 1 && notBefore.isValid() && best <= notBefore)
        best = QDateTime(best.date(), time, londonZone(), QDateTime::TransitionResolution::PreferAfter);
    return best.toUTC();
}

QString otherReading(const QDateTime &taken)
{
    if (!comesTwice(taken))
        return {};
    constexpr int repeatedSeconds = 3600;
    const bool isFirst = taken.toTimeZone(londonZone()).isDaylightTime();
    return clockText(taken.addSecs(isFirst ? repeatedSeconds : -repeatedSeconds));
}

bool isSkippedByTheClock(const QString &clock, const QDateTime &near)
{
    const QTime time = timeOf(clock);
    return time.isValid() && instantNear(clock, near).toTimeZone(londonZone()).time() != time;
}

QString skippedText(const RecordForm &form, const Leg &leg)
{
    for (const auto &[field, near] : {std::pair("in", leg.arrive), std::pair("out", leg.depart)})
        if (const QString clock = form.value(QString::fromLatin1(field)).toString(); isSkippedByTheClock(clock, near))
            return RecordFormWords::tr("The clocks went forward: there was no %1 in that night.").arg(clock);
    return {};
}

RecordForm formOf(const PatrolResult &result)
{
    RecordForm form;
    const auto put = [&form](const QString &field, const QVariant &value, bool said) {
        if (said)
            form.insert(field, value);
    };
    put(QStringLiteral("in"), briefClockText(result.actualIn), result.actualIn.isValid());
    put(QStringLiteral("out"), briefClockText(result.actualOut), result.actualOut.isValid());
    for (const auto &[type, amount] : result.counts.asKeyValueRange())
        put(type, amount, amount > 0);
    for (const auto &[reason, amount] : result.stopReasons.asKeyValueRange())
        put(reasonField(reason), amount, amount > 0);
    put(QStringLiteral("behaviour"), result.behaviour, !result.behaviour.isEmpty());
    put(QStringLiteral("priorLink"), true, result.priorLink);
    put(QStringLiteral("riskAssessed"), true, result.riskAssessed);
    put(QStringLiteral("intelligenceChecked"), true, result.intelligenceChecked);
    put(QStringLiteral("reference"), result.reference, !result.reference.isEmpty());
    put(QStringLiteral("memberMode"), result.memberMode, !result.memberMode.isEmpty());
    put(QStringLiteral("authority"), result.authority.toString(), result.authority.isValid());
    put(QStringLiteral("nil"), true, result.nil);
    put(QStringLiteral("missed"), true, result.missed);
    put(QStringLiteral("missedReason"), result.missedReason, !result.missedReason.isEmpty());
    return form;
}

PatrolResult resultOf(const RecordForm &form, const Plan &plan, const Team &team, const Leg &leg)
{
    PatrolResult result;
    result.plan = plan.id;
    result.team = team.id;
    result.leg = leg.id;
    result.actualIn = instantNear(form.value(QStringLiteral("in")).toString(), leg.arrive);
    result.actualOut = instantNear(form.value(QStringLiteral("out")).toString(),
                                   result.actualIn.isValid() ? result.actualIn : leg.depart, result.actualIn);
    // Of an arrival that comes twice, the one before what is named as leaving.
    if (comesTwice(result.actualIn) && readingsOf(form.value(QStringLiteral("in")).toString()).size() > 1 &&
        result.actualOut.isValid() && result.actualOut <= result.actualIn)
        result.actualIn = instantNear(otherReading(result.actualIn), leg.arrive);
    for (const QString &type : resultTypes())
        if (const int amount = form.value(type).toInt(); amount != 0)
            result.counts.insert(type, amount);
    for (const auto &[field, value] : form.asKeyValueRange())
        if (field.startsWith(QLatin1StringView("reason.")) && value.toInt() != 0)
            result.stopReasons.insert(field.mid(7), value.toInt());
    result.behaviour = form.value(QStringLiteral("behaviour")).toString();
    result.priorLink = form.value(QStringLiteral("priorLink")).toBool();
    result.riskAssessed = form.value(QStringLiteral("riskAssessed")).toBool();
    result.intelligenceChecked = form.value(QStringLiteral("intelligenceChecked")).toBool();
    result.reference = form.value(QStringLiteral("reference")).toString().trimmed();
    result.memberMode = form.value(QStringLiteral("memberMode")).toString();
    result.authority = AuthorityId::fromString(form.value(QStringLiteral("authority")).toString());
    result.nil = form.value(QStringLiteral("nil")).toBool();
    result.missed = form.value(QStringLiteral("missed")).toBool();
    result.missedReason = form.value(QStringLiteral("missedReason")).toString().trimmed();
    return result;
}

QString fieldRefused(const RecordForm &form, const Plan &plan, const Team &team, const Leg &leg,
                     std::span<const Authority> authorities)
{
    const PatrolResult result = resultOf(form, plan, team, leg);
    const QString why = refusal(form, plan, team, leg, authorities);
    if (why.isEmpty())
        return {};
    if (result.missed && result.missedReason.isEmpty() && !result.nil && result.counts.isEmpty())
        return QStringLiteral("missedReason");
    for (const QString &field : fieldsInQuestion()) {
        if (!form.contains(field))
            continue;
        RecordForm without = form;
        without.remove(field);
        if (refusal(without, plan, team, leg, authorities) != why)
            return field;
    }
    if (result.missed)
        return {};
    if (!result.actualIn.isValid())
        return QStringLiteral("in");
    if (!result.actualOut.isValid() || result.actualIn >= result.actualOut)
        return QStringLiteral("out");
    return {};
}

QString formToJson(const RecordForm &form)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(form)).toJson(QJsonDocument::Compact));
}

RecordForm formFromJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
}

} // namespace lantern
