#include "walks/measures_desk.h"

#include "commands/workspace.h"
#include "store/problem_repository.h"
#include "store/walk_request_repository.h"
#include "walks/walk_words.h"

#include <QLocale>

namespace lantern
{

namespace
{

QVariantMap measure(const QString &label, const QString &value, const QString &why = {})
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("why"), why}};
}

QString decimalText(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
}

QString askedText(int times)
{
    return times > 0 ? MeasuresDesk::tr("asked %n time(s)", nullptr, times) : MeasuresDesk::tr("not asked yet");
}

QString feltText(const RepeatedPlace &place)
{
    if (!place.feltFirst || !place.feltLast)
        return {};
    return MeasuresDesk::tr("felt safe %1 then %2 of 5").arg(*place.feltFirst).arg(*place.feltLast);
}

} // namespace

MeasuresDesk::MeasuresDesk(QObject *parent)
    : QObject(parent)
    , m_repeats({"key", "title", "detail", "figure", "late"})
    , m_chases({"key", "title", "detail", "figure", "late"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Walks) == 0)
            return;
        reloadChases();
    });
    reloadChases();
}

void MeasuresDesk::reloadChases()
{
    if (!Workspace::instance()->isOpen()) {
        m_chasing.cancel();
        showChases({});
        return reload();
    }
    const auto read = [](Store &store, const Progress &) -> Result<std::vector<ChaseDue>> {
        const QDate today = store.clock().now().toTimeZone(londonZone()).date();
        const auto actions = WalkRepository(store).toChase(today);
        const auto problems = ProblemRepository(store).list();
        if (!actions || !problems)
            return std::unexpected(!actions ? actions.error() : problems.error());
        return chasesDue(std::span<const ActionOfWalk>(*actions), *problems, today);
    };
    m_chasing.ask(this, {}, read, [this](const Result<std::vector<ChaseDue>> &due) {
        if (!due)
            Workspace::instance()->report(due.error());
        showChases(due.value_or(std::vector<ChaseDue>()));
        reload();
    });
    Q_EMIT changed();
}

void MeasuresDesk::setFrom(const QString &iso)
{
    const QDate from = QDate::fromString(iso, Qt::ISODate);
    if (from == m_from)
        return;
    m_from = from;
    reload();
}

// Aside: a force has many walks.
void MeasuresDesk::reload()
{
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        return take(Found());
    }
    const auto read = [from = m_from](Store &store, const Progress &progress) -> Result<Found> {
        if (progress.cancelled())
            return Found();
        const auto walks = WalkRepository(store).list();
        const auto requests = WalkRequestRepository(store).list();
        if (!walks || !requests)
            return std::unexpected(!walks ? walks.error() : requests.error());
        return Found{.any = !walks->empty() || !requests->empty(),
                     .figures = walkMeasures(*walks, *requests, from),
                     .repeats = repeatedPlaces(*walks)};
    };
    m_asking.ask(this, {}, read, [this](const Result<Found> &found) { take(found); });
    Q_EMIT changed();
}

void MeasuresDesk::take(const Result<Found> &found)
{
    if (!found)
        Workspace::instance()->report(found.error());
    m_found = found.value_or(Found());
    showRepeats(m_found->repeats);
    Q_EMIT changed();
}

void MeasuresDesk::showRepeats(const std::vector<RepeatedPlace> &repeats)
{
    std::vector<QVariantList> rows;
    for (const RepeatedPlace &place : repeats) {
        const QString raised = place.raisedAgain.isEmpty()
                                   ? tr("nothing raised twice running")
                                   : tr("raised again: %1").arg(categoriesText(place.raisedAgain));
        rows.push_back({place.walks.back().toString(),
                        place.placeName.isEmpty() ? tr("Unnamed place") : place.placeName,
                        tr("%n walk(s), %1 to %2 · concerns %3 then %4", nullptr, static_cast<int>(place.walks.size()))
                                .arg(dayText(place.first), dayText(place.last))
                                .arg(place.concernsFirst)
                                .arg(place.concernsLast) +
                            QStringLiteral(" · ") + raised,
                        feltText(place), false});
    }
    m_repeats.setRows(std::move(rows));
}

void MeasuresDesk::showChases(const std::vector<ChaseDue> &due)
{
    std::vector<QVariantList> rows;
    rows.reserve(due.size());
    for (const ChaseDue &one : due)
        rows.push_back({one.walk.isValid() ? one.walk.toString() : one.problem.toString(),
                        one.partner.isEmpty() ? one.owner : one.partner,
                        QStringList{one.what, one.placeName, askedText(one.chased)}.join(QStringLiteral(" · ")),
                        dayText(one.chaseOn), true});
    m_chases.setRows(std::move(rows));
}

QVariantList MeasuresDesk::measures() const
{
    if (!m_found)
        return {};
    const WalkMeasures &figures = m_found->figures;
    const QString share =
        figures.share ? tr("%1 %").arg(QLocale().toString(*figures.share * 100, 'f', 0)) : QStringLiteral("–");
    QVariantList list{
        measure(tr("Asked for"), QLocale().toString(figures.asked),
                tr("%1 booked, %2 withdrawn").arg(figures.booked).arg(figures.withdrawn)),
        measure(tr("Walks held"), QLocale().toString(figures.walks)),
        measure(tr("Concerns answered"), share,
                tr("%1 of %2: she was told of each of their actions").arg(figures.answered).arg(figures.concerns)),
        measure(tr("Median days to feed back"), decimalText(figures.medianDays),
                tr("from the walk to the last day on which she was told, over the answered")),
        measure(tr("Reopened"), QLocale().toString(figures.reopened),
                tr("concerns that were answered and taken up again")),
        measure(tr("Felt safe, 1 to 5"),
                figures.asksFelt > 0
                    ? tr("%1 → %2").arg(decimalText(figures.feltBefore), decimalText(figures.feltAfter))
                    : QStringLiteral("–"),
                tr("means before and after the walk, on %n walk(s) that asked both", nullptr, figures.asksFelt))};
    return list;
}

} // namespace lantern
