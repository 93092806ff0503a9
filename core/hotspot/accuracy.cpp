#include "hotspot/accuracy.h"

#include "hotspot/surface.h"
#include "hotspot/words.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

// The cells with the highest values; equal ones by place.
std::vector<size_t> highest(const std::vector<double> &values, size_t many)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(std::min(many, order.size()));
    std::ranges::partial_sort(
        order, middle, [&](size_t a, size_t b) { return values[a] != values[b] ? values[a] > values[b] : a < b; });
    order.resize(static_cast<size_t>(middle - order.begin()));
    return order;
}

double sumOver(const std::vector<double> &values, const std::vector<size_t> &cells)
{
    double total = 0;
    for (const size_t cell : cells)
        total += values[cell];
    return total;
}

// Holds chosen cells against what happened in all of them.
class Scorer
{
public:
    Scorer(const StudyArea &area, CellTotals totals)
        : m_area(area)
        , m_totals(std::move(totals))
    {
    }
    [[nodiscard]] const CellTotals &totals() const { return m_totals; }
    [[nodiscard]] Accuracy of(const QString &method, const std::vector<size_t> &cells) const
    {
        const double all = sum(m_totals.counts);
        const double caught = sumOver(m_totals.counts, cells);
        Accuracy accuracy{.method = method};
        accuracy.places = static_cast<qint64>(cells.size());
        accuracy.areaSquareMetres = m_area.grid().areaSquareMetres() * static_cast<double>(cells.size());
        accuracy.offences = std::llround(caught);
        accuracy.hitRate = ratio(caught, all);
        accuracy.vawgHitRate = ratio(sumOver(m_totals.vawg, cells), sum(m_totals.vawg));
        accuracy.harmCaptured = ratio(sumOver(m_totals.harm, cells), sum(m_totals.harm));
        accuracy.pai = ratio(accuracy.hitRate, accuracy.areaSquareMetres / m_area.areaSquareMetres());
        accuracy.pei = ratio(caught, sumOver(m_totals.counts, highest(m_totals.counts, cells.size())));
        accuracy.harmPei =
            ratio(sumOver(m_totals.harm, cells), sumOver(m_totals.harm, highest(m_totals.harm, cells.size())));
        return accuracy;
    }

private:
    const StudyArea &m_area;
    CellTotals m_totals;
};

std::vector<double> densityValues(const StudyArea &area, std::span<const Occurrence> training,
                                  std::span<const OffenceClass> classes, Weight weight, double bandwidthMetres)
{
    // A quarter of a hexagon's width keeps the centre's value true to a few per cent of the density's slope.
    const double cell = area.grid().widthMetres() / 4;
    const RasterFrame frame = RasterFrame::covering(area.bounds(), cell);
    const auto density = kernelDensity(weightedPoints(training, classes, weight), frame,
                                       {.bandwidthMetres = bandwidthMetres, .inside = {}});
    std::vector<double> values(area.cells().size());
    if (!density)
        return values;
    for (size_t i = 0; i < values.size(); ++i) {
        if (const std::optional<size_t> at = frame.find(area.grid().centre(area.cells()[i])))
            values[i] = static_cast<double>(density->perSquareMetre[*at]);
    }
    return values;
}

Result<void> checkQuestion(const ScoreQuestion &question)
{
    if (question.train.last < question.train.first || question.test.last < question.test.first ||
        question.test.first <= question.train.last)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The months to score on must come after the months to learn from."));
    if (!(question.share > 0) || question.share > 1)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The share of the area must be more than 0 and at most 1."));
    if (!(question.cellWidthMetres >= 20) || question.cellWidthMetres > 5'000)
        return failure(Error::Code::Refused, HotspotWords::tr("Hexagons are 20 to 5,000 metres wide."));
    return {};
}

// The cells whose centre lies in one of the set's outlines.
std::vector<size_t> cellsOf(const StudyArea &area, const HotspotSet &set)
{
    std::vector<GridBox> boxes(set.hotspots.size());
    std::ranges::transform(set.hotspots, boxes.begin(),
                           [](const Hotspot &hotspot) { return boundsOf(hotspot.outline); });
    std::vector<size_t> cells;
    for (size_t cell = 0; cell < area.cells().size(); ++cell) {
        const GridPoint centre = area.grid().centre(area.cells()[cell]);
        for (size_t i = 0; i < boxes.size(); ++i)
            if (boxes[i].contains(centre) && contains(set.hotspots[i].outline, centre)) {
                cells.push_back(cell);
                break;
            }
    }
    return cells;
}

// Every saved set with the cells it takes.
Result<std::vector<ScoringGround::SavedSet>> readSavedSets(Store &store, const StudyArea &area)
{
    const HotspotRepository repository(store);
    const auto sets = repository.list();
    if (!sets)
        return std::unexpected(sets.error());
    std::vector<ScoringGround::SavedSet> saved;
    for (const HotspotSetSummary &summary : *sets) {
        const auto set = repository.load(summary.id);
        if (!set)
            return std::unexpected(set.error());
        Period period = summary.period;
        if (!period.last.isValid())
            period.last = Month::of(set->createdAt.date()).plus(-1);
        saved.push_back({.id = summary.id, .name = set->name, .period = period, .cells = cellsOf(area, *set)});
    }
    return saved;
}

void sortByPai(std::vector<Accuracy> &accuracies)
{
    std::ranges::stable_sort(accuracies, std::greater(), &Accuracy::pai);
}

} // namespace

QString toKey(RankingMethod method)
{
    switch (method) {
    case RankingMethod::HarmDays:
        return QStringLiteral("harm");
    case RankingMethod::Count:
        return QStringLiteral("count");
    case RankingMethod::Density:
        return QStringLiteral("density");
    case RankingMethod::HarmDensity:
        return QStringLiteral("harm_density");
    case RankingMethod::GiStar:
        return QStringLiteral("gistar");
    case RankingMethod::LatestMonths:
        return QStringLiteral("latest");
    }
    return {};
}

std::vector<double> cellValues(const StudyArea &area, std::span<const Occurrence> training,
                               std::span<const OffenceClass> classes, RankingMethod method,
                               const ScoreQuestion &question)
{
    switch (method) {
    case RankingMethod::HarmDays:
        return CellTotals(area, training, classes).harm;
    case RankingMethod::Count:
        return CellTotals(area, training, classes).counts;
    case RankingMethod::Density:
        return densityValues(area, training, classes, Weight::Count, question.bandwidthMetres);
    case RankingMethod::HarmDensity:
        return densityValues(area, training, classes, Weight::Harm, question.bandwidthMetres);
    case RankingMethod::GiStar: {
        const std::vector<double> counts = CellTotals(area, training, classes).counts;
        return giStar(counts, area.neighbours()).value_or(counts);
    }
    case RankingMethod::LatestMonths: {
        const int latest = question.train.last.plus(1 - std::max(1, question.train.months() / 3)).index();
        const auto begin = std::ranges::lower_bound(training, latest, {}, &Occurrence::month);
        return CellTotals(area, training.subspan(static_cast<size_t>(begin - training.begin())), classes).counts;
    }
    }
    return {};
}

Result<ScoringGround> scoringGround(Store &store, std::shared_ptr<const Recorded> recorded, Period studied,
                                    const ScoreQuestion &question)
{
    const auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!boroughs)
        return std::unexpected(boroughs.error());
    auto area =
        studyArea(BoroughRaster(*boroughs), HexGrid(question.cellWidthMetres), recorded->in(studied, question.source));
    if (!area)
        return std::unexpected(area.error());
    auto sets = readSavedSets(store, *area);
    if (!sets)
        return std::unexpected(sets.error());
    return ScoringGround{.recorded = std::move(recorded), .area = std::move(*area), .sets = std::move(*sets)};
}

Accuracy accuracyOf(const ScoringGround &ground, const QString &name, const std::vector<size_t> &cells, Period test,
                    const QString &source)
{
    const Recorded &recorded = *ground.recorded;
    return Scorer(ground.area, CellTotals(ground.area, recorded.in(test, source), recorded.classes)).of(name, cells);
}

std::vector<size_t> chosenCells(const ScoringGround &ground, const ScoreQuestion &question, RankingMethod method,
                                size_t many)
{
    const Recorded &recorded = *ground.recorded;
    return highest(
        cellValues(ground.area, recorded.in(question.train, question.source), recorded.classes, method, question),
        many);
}

Result<ScoreCard> scoreMethods(const ScoringGround &ground, const ScoreQuestion &question, const Progress &progress)
{
    if (const Result<void> checked = checkQuestion(question); !checked)
        return std::unexpected(checked.error());
    const Recorded &recorded = *ground.recorded;
    const std::span<const Occurrence> later = recorded.in(question.test, question.source);
    if (later.empty())
        return failure(Error::Code::Refused, HotspotWords::tr("There are no offences in the months to score on."));
    const Scorer scorer(ground.area, CellTotals(ground.area, later, recorded.classes));
    const auto cells = static_cast<double>(ground.area.cells().size());
    ScoreCard card;
    card.question = question;
    card.areaSquareMetres = ground.area.areaSquareMetres();
    card.cells = static_cast<qint64>(ground.area.cells().size());
    card.offences = std::llround(sum(scorer.totals().counts));
    card.harmDays = sum(scorer.totals().harm);
    const auto many = static_cast<size_t>(std::max(1.0, std::round(question.share * cells)));
    for (const RankingMethod method : AllRankingMethods) {
        if (progress.cancelled())
            return failure(Error::Code::Cancelled, HotspotWords::tr("The scoring was stopped."));
        card.methods.push_back(scorer.of(toKey(method), chosenCells(ground, question, method, many)));
        progress.at(static_cast<double>(card.methods.size()) / AllRankingMethods.size());
    }
    const Period yearBefore = question.test.before();
    if (recorded.periodOf(question.source).first <= yearBefore.first) {
        const CellTotals before(ground.area, recorded.in(yearBefore, question.source), recorded.classes);
        card.methods.push_back(scorer.of(LastYearKey, highest(before.counts, many)));
    }
    for (const ScoringGround::SavedSet &set : ground.sets)
        // One made with what it would be scored on is left out.
        if (set.period.last < question.test.first && !set.cells.empty())
            card.savedSets.push_back(scorer.of(set.name, set.cells));
    sortByPai(card.methods);
    sortByPai(card.savedSets);
    return card;
}

Result<ScoreCard> scoreMethods(Store &store, const ScoreQuestion &question, const Progress &progress)
{
    if (const Result<void> checked = checkQuestion(question); !checked)
        return std::unexpected(checked.error());
    const auto recorded = readOccurrences(store, progress);
    if (!recorded)
        return std::unexpected(recorded.error());
    const Progress rest{.report = [&](double fraction) { progress.at(0.7 + 0.3 * fraction); }, .stop = progress.stop};
    return scoringGround(store, *recorded, question.train, question).and_then([&](const ScoringGround &ground) {
        return scoreMethods(ground, question, rest);
    });
}

} // namespace lantern
