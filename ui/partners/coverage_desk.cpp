#include "partners/coverage_desk.h"

#include "base/day_text.h"
#include "commands/aside.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "partners/partners_forms.h"
#include "store/place_repository.h"
#include "store/venue_repository.h"

#include <QLocale>

namespace lantern
{

namespace
{

constexpr int MostProposed = 10;

QString percentText(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

} // namespace

CoverageDesk::CoverageDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Offences) != 0)
            m_recorded.reset();
        if ((aggregates & (Workspace::Partners | Workspace::Offences | Workspace::Places)) != 0) {
            m_stale = true;
            compute();
        }
    });
}

void CoverageDesk::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    // The ranking may have changed while the page was not in view.
    m_stale = true;
    Q_EMIT activeChanged();
    compute();
}

void CoverageDesk::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_stale = true;
    Q_EMIT kindChanged();
    compute();
}

AnalysisOptions CoverageDesk::currentRanking()
{
    AnalysisOptions options;
    const auto &work = MapModel::instance()->scenes().work;
    if (!work || work->content().findings.analysis.cells.empty())
        return options;
    const Analysis &analysis = work->content().findings.analysis;
    options.weight = analysis.weight;
    options.period = analysis.period;
    options.source = analysis.source;
    options.hours = analysis.hours;
    return options;
}

void CoverageDesk::compute()
{
    const Workspace *workspace = Workspace::instance();
    if (!m_active || !m_stale)
        return;
    m_stale = false;
    const quint64 ticket = ++m_ticket;
    if (!workspace->isOpen())
        return take({});
    m_busy = true;
    Q_EMIT answered();
    StoreOptions store = workspace->store()->options();
    store.readOnly = true;
    runAside(
        this,
        [store, recorded = m_recorded, options = currentRanking(), kind = m_kind, day = partnersToday()] {
            return answer(store, recorded, options, kind, day);
        },
        [this, ticket](Answer found) {
            if (ticket == m_ticket)
                take(std::move(found));
        });
}

CoverageDesk::Answer CoverageDesk::answer(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                          const AnalysisOptions &options, const QString &kind, const QDate &day)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> open = Store::open(store, clock);
    if (!open)
        return {.refusal = open.error().message};
    if (!recorded) {
        Result<std::shared_ptr<Recorded>> read = readOccurrences(**open);
        if (!read)
            return {.refusal = read.error().message};
        recorded = std::move(*read);
    }
    const Result<VenueRegister> all = readVenueRegister(**open);
    const Result<std::vector<Place>> places = PlaceRepository(**open).places();
    if (!all || !places)
        return {.refusal = (all ? places.error() : all.error()).message};
    const std::vector<HarmPoint> harm = harmPoints(*recorded, options);
    CoverageGround ground = coverageGround(*all, *places, day, kind);
    Answer found{.recorded = recorded, .options = completed(*recorded, options)};
    found.covered = coveredBy(harm, ground.trained, CoverageMetres);
    found.trained = static_cast<int>(ground.trained.size());
    found.next = nextBest(harm, ground.trained, std::move(ground.candidates), CoverageMetres, MostProposed);
    return found;
}

void CoverageDesk::take(Answer answer)
{
    m_busy = false;
    m_recorded = answer.recorded;
    m_share = answer.covered.total > 0 ? answer.covered.share() : -1;
    m_proposed = std::move(answer.next);
    m_summary =
        !answer.refusal.isEmpty() ? answer.refusal
        : m_share < 0
            ? tr("No harm is recorded yet: import offences to see how much of it lies near trained venues.")
            : tr("%1 % of the harm of %2 to %3 lies within %4 m of %n trained venue(s).", nullptr, answer.trained)
                  .arg(percentText(m_share), shortMonth(answer.options.period->first),
                       shortMonth(answer.options.period->last))
                  .arg(CoverageMetres);
    m_next.clear();
    for (const NextVenue &next : m_proposed) {
        const bool known = next.candidate.venue.isValid();
        const QString type = venueTypeName(next.candidate.type);
        m_next.append(QVariantMap{
            {QStringLiteral("name"), next.candidate.name},
            {QStringLiteral("detail"), known ? type : tr("%1, not in the register yet").arg(type)},
            {QStringLiteral("figure"),
             tr("+%1 %").arg(percentText(static_cast<double>(next.added) / static_cast<double>(answer.covered.total)))},
            {QStringLiteral("with"), tr("%1 % with it").arg(percentText(next.share))},
            {QStringLiteral("venue"), known ? next.candidate.venue.toString() : QString()}});
    }
    Q_EMIT answered();
}

QString CoverageDesk::takeIn(int row)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr || row < 0 || row >= static_cast<int>(m_proposed.size()))
        return tr("Choose a place first.");
    const TrainingCandidate &candidate = m_proposed[static_cast<size_t>(row)].candidate;
    if (candidate.venue.isValid())
        return tr("%1 is in the register already.").arg(candidate.name);
    const Venue venue{.id = store->makeId<VenueId>(),
                      .name = candidate.name,
                      .type = candidate.type,
                      .point = candidate.point,
                      .place = candidate.place};
    return pushStoreChange(
        tr("Add %1").arg(venue.name), [venue](Store &open) { return VenueRepository(open).save(venue); },
        [venue](Store &open) { return VenueRepository(open).remove(venue.id); }, Workspace::Partners);
}

} // namespace lantern
