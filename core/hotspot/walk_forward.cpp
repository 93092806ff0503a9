#include "hotspot/walk_forward.h"

#include "base/csv_writing.h"
#include "hotspot/words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <map>

namespace lantern
{

namespace
{

constexpr qint64 LeastShown = 5;

ScoreQuestion scoreQuestionOf(const WalkForwardQuestion &question)
{
    return {.train = {},
            .test = {},
            .share = question.share,
            .cellWidthMetres = question.cellWidthMetres,
            .bandwidthMetres = question.bandwidthMetres,
            .source = question.source};
}

Result<void> checkWalk(const WalkForwardQuestion &question)
{
    if (!question.test.first.isValid() || question.test.last < question.test.first || question.trainMonths < 1 ||
        question.scoreMonths < 1)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("Give the months to score, first and last, and at least one month to learn from."));
    if (question.test.months() < question.scoreMonths)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("%1 months are to be scored together, and only %2 are given.")
                           .arg(question.scoreMonths)
                           .arg(question.test.months()));
    if (!(question.share > 0) || question.share > 1)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The share of the area must be more than 0 and at most 1."));
    if (!(question.cellWidthMetres >= 20) || question.cellWidthMetres > 5'000)
        return failure(Error::Code::Refused, HotspotWords::tr("Hexagons are 20 to 5,000 metres wide."));
    return {};
}

// The source must hold the months that are learned from and scored on.
Result<void> checkMonths(const Recorded &recorded, const WalkForwardQuestion &question)
{
    const Period held = recorded.periodOf(question.source);
    if (!held.first.isValid())
        return failure(Error::Code::Refused,
                       HotspotWords::tr("There is nothing to score: import recorded crime first."));
    const Month first = question.test.first.plus(-question.trainMonths);
    if (first < held.first || held.last < question.test.last)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("The file holds %1 to %2; these steps need %3 to %4. Choose other months to score, or "
                             "learn from fewer.")
                .arg(held.first.toString(), held.last.toString(), first.toString(), question.test.last.toString()));
    return {};
}

// How many records a source holds in each of its months.
std::vector<qint64> recordsByMonth(const Recorded &recorded, const QString &source)
{
    const Period held = recorded.periodOf(source);
    std::vector<qint64> many;
    for (Month month = held.first; held.first.isValid() && month <= held.last; month = month.plus(1)) {
        qint64 sum = 0;
        for (const Occurrence &occurrence : recorded.in({month, month}, source))
            sum += occurrence.count;
        many.push_back(sum);
    }
    return many;
}

// Under half of the fullest month: the source seems to cover a part only.
bool isPart(const std::vector<qint64> &byMonth, size_t month)
{
    return 2 * byMonth[month] < *std::ranges::max_element(byMonth);
}

// Where no months were asked for: the newest three whole ones, learned from as many before them as are there.
WalkForwardQuestion withMonths(const Recorded &recorded, WalkForwardQuestion question)
{
    const std::vector<qint64> many = recordsByMonth(recorded, question.source);
    if (question.test.first.isValid() || many.size() < 2)
        return question;
    const Month first = recorded.periodOf(question.source).first;
    size_t last = many.size() - 1;
    while (last > 1 && isPart(many, last))
        --last;
    const int months = static_cast<int>(last) + 1;
    const int steps = std::clamp(months - 1, 1, std::max(3, question.scoreMonths));
    question.test = {first.plus(months - steps), first.plus(months - 1)};
    question.trainMonths = std::clamp(months - steps, 1, question.trainMonths);
    return question;
}

QString cautionOfMonths(const Recorded &recorded, const WalkForwardQuestion &question)
{
    const std::vector<qint64> many = recordsByMonth(recorded, question.source);
    const int first = recorded.periodOf(question.source).first.index();
    const auto from = static_cast<size_t>(question.test.first.index() - question.trainMonths - first);
    const auto to = static_cast<size_t>(question.test.last.index() - first);
    int parts = 0;
    for (size_t month = from; month <= to; ++month)
        parts += isPart(many, month) ? 1 : 0;
    return parts == 0
               ? QString()
               : HotspotWords::tr("%n of these months hold(s) under half as many records as the fullest: the source "
                                  "seems to cover a part only, so the scores do not compare.",
                                  nullptr, parts);
}

std::vector<WalkStep> stepsOf(const WalkForwardQuestion &question)
{
    std::vector<WalkStep> steps;
    for (Month month = question.test.first; month.plus(question.scoreMonths - 1) <= question.test.last;
         month = month.plus(1))
        steps.push_back({.train = {month.plus(-question.trainMonths), month.plus(-1)},
                         .test = {month, month.plus(question.scoreMonths - 1)}});
    return steps;
}

// Puts what each step says in order of method.
class WalkRecords
{
public:
    explicit WalkRecords(size_t steps)
        : m_steps(steps)
    {
    }
    void add(size_t step, const Accuracy &accuracy, bool savedSet)
    {
        const std::pair key(savedSet, accuracy.method);
        if (!m_places.contains(key)) {
            m_places[key] = m_records.size();
            m_records.push_back({.method = accuracy.method, .savedSet = savedSet, .steps = {}});
            m_records.back().steps.resize(m_steps);
        }
        m_records[m_places[key]].steps[step] = accuracy;
    }
    [[nodiscard]] std::vector<WalkRecord> take()
    {
        for (WalkRecord &record : m_records) {
            record.hitRate = over(record, &Accuracy::hitRate);
            record.pai = over(record, &Accuracy::pai);
            record.pei = over(record, &Accuracy::pei);
            record.harmCaptured = over(record, &Accuracy::harmCaptured);
        }
        std::ranges::stable_sort(m_records, [](const WalkRecord &one, const WalkRecord &other) {
            return one.savedSet != other.savedSet ? !one.savedSet : one.pai.mean > other.pai.mean;
        });
        return std::move(m_records);
    }

private:
    [[nodiscard]] static Spread over(const WalkRecord &record, double Accuracy::*figure)
    {
        std::vector<double> values;
        for (const std::optional<Accuracy> &step : record.steps)
            if (step)
                values.push_back((*step).*figure);
        return spreadOf(values);
    }

    size_t m_steps;
    std::vector<WalkRecord> m_records;
    std::map<std::pair<bool, QString>, size_t> m_places;
};

// What a saved set caught after its own months, and what as many cells chosen without it would have.
SavedSetRecord recordOf(const ScoringGround &ground, const ScoringGround::SavedSet &set,
                        const WalkForwardQuestion &question)
{
    SavedSetRecord record{.id = set.id,
                          .name = set.name,
                          .period = set.period,
                          .later = {},
                          .laterIsThin = false,
                          .own = {},
                          .baselines = {}};
    const Period held = ground.recorded->periodOf(question.source);
    if (held.last <= set.period.last)
        return record;
    record.later = Period{std::max(set.period.last.plus(1), held.first), held.last};
    const auto perMonth = [&](Period period) {
        return static_cast<double>(ground.recorded->in(period, question.source).size()) / std::max(1, period.months());
    };
    record.laterIsThin = 2 * perMonth(*record.later) < perMonth(set.period);
    if (set.cells.empty())
        return record;
    record.own = accuracyOf(ground, set.name, set.cells, *record.later, question.source);
    ScoreQuestion own = scoreQuestionOf(question);
    own.train = set.period;
    const auto many = set.cells.size();
    if (!ground.recorded->in(set.period, question.source).empty())
        for (const RankingMethod method : {RankingMethod::Count, RankingMethod::Density})
            record.baselines.push_back(accuracyOf(ground, toKey(method), chosenCells(ground, own, method, many),
                                                  *record.later, question.source));
    const Period yearBefore = record.later->before();
    if (held.first <= yearBefore.first && yearBefore.last < record.later->first) {
        own.train = yearBefore;
        record.baselines.push_back(accuracyOf(ground, LastYearKey, chosenCells(ground, own, RankingMethod::Count, many),
                                              *record.later, question.source));
    }
    return record;
}

Result<void> walkSteps(const ScoringGround &ground, WalkForward &walk, const Progress &progress)
{
    WalkRecords records(walk.steps.size());
    ScoreQuestion one = scoreQuestionOf(walk.question);
    const auto steps = static_cast<double>(walk.steps.size());
    for (size_t step = 0; step < walk.steps.size(); ++step) {
        one.train = walk.steps[step].train;
        one.test = walk.steps[step].test;
        const Progress part{
            .report = [&](double fraction) { progress.at(0.1 + 0.8 * (static_cast<double>(step) + fraction) / steps); },
            .stop = progress.stop};
        const Result<ScoreCard> card = scoreMethods(ground, one, part);
        if (!card)
            return std::unexpected(card.error());
        walk.steps[step].offences = card->offences;
        walk.steps[step].harmDays = card->harmDays;
        for (const Accuracy &accuracy : card->methods)
            records.add(step, accuracy, false);
        for (const Accuracy &accuracy : card->savedSets)
            records.add(step, accuracy, true);
    }
    walk.records = records.take();
    return {};
}

QStringList csvRow(const WalkForward &walk, const WalkRecord &record, size_t step)
{
    const Accuracy &accuracy = *record.steps[step];
    const bool few = accuracy.offences < LeastShown;
    const auto number = [&](double value, int digits) { return few ? QString() : QString::number(value, 'f', digits); };
    const auto months = [](Period period) {
        return period.first == period.last ? period.first.toString()
                                           : period.first.toString() + u':' + period.last.toString();
    };
    const WalkStep &at = walk.steps[step];
    return {record.method,
            record.savedSet       ? QStringLiteral("saved set")
            : record.isBaseline() ? QStringLiteral("baseline")
                                  : QStringLiteral("method"),
            months(at.train),
            months(at.test),
            QString::number(accuracy.places),
            at.offences < LeastShown ? QStringLiteral("<5") : QString::number(at.offences),
            few ? QStringLiteral("<5") : QString::number(accuracy.offences),
            number(accuracy.hitRate, 5),
            number(accuracy.pai, 3),
            number(accuracy.pei, 5),
            number(accuracy.harmCaptured, 5)};
}

} // namespace

bool WalkRecord::isBaseline() const
{
    return !savedSet &&
           (method == toKey(RankingMethod::Count) || method == toKey(RankingMethod::Density) || method == LastYearKey);
}

Spread spreadOf(std::span<const double> values)
{
    Spread spread;
    spread.steps = static_cast<int>(values.size());
    if (values.empty())
        return spread;
    const auto many = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    spread.mean = sum / many;
    spread.low = *std::ranges::min_element(values);
    spread.high = *std::ranges::max_element(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - spread.mean) * (value - spread.mean);
    spread.deviation = values.size() > 1 ? std::sqrt(squares / (many - 1)) : 0.0;
    return spread;
}

Result<WalkForward> walkForward(Store &store, const WalkForwardQuestion &asked, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const Progress reading{.report = [&](double fraction) { progress.at(0.1 * fraction); }, .stop = progress.stop};
    const auto recorded = readOccurrences(store, reading);
    if (!recorded)
        return std::unexpected(recorded.error());
    const WalkForwardQuestion question = withMonths(**recorded, asked);
    if (const Result<void> checked = checkWalk(question).and_then([&] { return checkMonths(**recorded, question); });
        !checked)
        return std::unexpected(checked.error());
    // One area for all steps, so that they compare: that of the months learned from before the last of them.
    const Period studied{question.test.first.plus(-question.trainMonths),
                         question.test.last.plus(-question.scoreMonths)};
    const auto ground = scoringGround(store, *recorded, studied, scoreQuestionOf(question));
    if (!ground)
        return std::unexpected(ground.error());
    WalkForward walk{.question = question, .steps = stepsOf(question), .records = {}, .savedSets = {}, .caution = {}};
    walk.areaSquareMetres = ground->area.areaSquareMetres();
    walk.cells = static_cast<qint64>(ground->area.cells().size());
    if (const Result<void> walked = walkSteps(*ground, walk, progress); !walked)
        return std::unexpected(walked.error());
    for (const ScoringGround::SavedSet &set : ground->sets) {
        if (progress.cancelled())
            return failure(Error::Code::Cancelled, HotspotWords::tr("The scoring was stopped."));
        walk.savedSets.push_back(recordOf(*ground, set, question));
    }
    walk.caution = cautionOfMonths(*ground->recorded, question);
    progress.at(1);
    walk.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return walk;
}

QByteArray walkForwardCsv(const WalkForward &walk, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("method (EXERCISE)") : QStringLiteral("method"), QStringLiteral("kind"),
                   QStringLiteral("train"), QStringLiteral("test"), QStringLiteral("places"),
                   QStringLiteral("offences"), QStringLiteral("caught"), QStringLiteral("hit_rate"),
                   QStringLiteral("pai"), QStringLiteral("pei"), QStringLiteral("harm_captured")});
    for (const WalkRecord &record : walk.records)
        for (size_t step = 0; step < record.steps.size(); ++step)
            if (record.steps[step])
                csv += csvRecord(csvRow(walk, record, step));
    return csv;
}

} // namespace lantern
