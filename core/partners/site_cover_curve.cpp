#include "partners/site_cover.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <Highs.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

constexpr double WeightScale = 1e6; // weights are millionths; HiGHS's tolerances are absolute

struct SiteCoverWords
{
    Q_DECLARE_TR_FUNCTIONS(Sites)
};

// No k candidates cover more than these bounds say, by k; the greedy choice and its parts give them.
std::vector<qint64> greedyBounds(const CoverProblem &problem, const std::vector<int> &greedy, int most)
{
    const std::vector<std::vector<int>> groupsOf = problem.groupsOf();
    std::vector<qint64> bounds(static_cast<size_t>(most) + 1, problem.total());
    std::vector<bool> covered(problem.groups.size(), false);
    qint64 reached = 0;
    for (size_t chosen = 0; chosen <= greedy.size(); ++chosen) {
        std::vector<qint64> gains;
        gains.reserve(groupsOf.size());
        for (const std::vector<int> &groups : groupsOf) {
            qint64 gain = 0;
            for (const int group : groups)
                gain += covered[static_cast<size_t>(group)] ? 0 : problem.groups[static_cast<size_t>(group)].weight;
            gains.push_back(gain);
        }
        std::ranges::sort(gains, std::greater());
        qint64 sum = reached;
        for (size_t k = 1; k <= static_cast<size_t>(most); ++k) {
            sum += k <= gains.size() ? gains[k - 1] : 0;
            bounds[k] = std::min(bounds[k], sum);
        }
        if (chosen == greedy.size())
            break;
        for (const int group : groupsOf[static_cast<size_t>(greedy[chosen])]) {
            reached += covered[static_cast<size_t>(group)] ? 0 : problem.groups[static_cast<size_t>(group)].weight;
            covered[static_cast<size_t>(group)] = true;
        }
    }
    return bounds;
}

// One variable for each candidate that is left, 0 or 1; one for each group that several reach, which may be as large as the
// chosen candidates that reach it let it be; and one row that limits how many are chosen.
class CoverModel
{
public:
    explicit CoverModel(const CoverProblem &problem)
        : m_problem(problem)
        , m_column(static_cast<size_t>(problem.candidates), -1)
    {
        for (const CoverGroup &group : problem.groups)
            for (const int candidate : group.candidates)
                m_column[static_cast<size_t>(candidate)] = 0;
        for (size_t candidate = 0; candidate < m_column.size(); ++candidate)
            if (m_column[candidate] == 0) {
                m_column[candidate] = static_cast<int>(m_candidates.size());
                m_candidates.push_back(static_cast<int>(candidate));
            }
        for (size_t group = 0; group < problem.groups.size(); ++group)
            if (problem.groups[group].candidates.size() > 1)
                m_shared.push_back(static_cast<int>(group));
    }
    [[nodiscard]] bool pass(Highs &highs, const Progress &progress) const
    {
        bool good = highs.setOptionValue("output_flag", false) == HighsStatus::kOk;
        good = good && highs.setOptionValue("threads", 1) == HighsStatus::kOk;
        good = good && highs.setOptionValue("parallel", "off") == HighsStatus::kOk;
        good = good && highs.setOptionValue("random_seed", 1) == HighsStatus::kOk;
        good = good && highs.setOptionValue("mip_rel_gap", 0.0) == HighsStatus::kOk;
        good = good && highs.setOptionValue("mip_abs_gap", 1e-6) == HighsStatus::kOk;
        const auto stop = [stopped = progress.stop](int, const std::string &, const HighsCallbackDataOut *,
                                                    HighsCallbackDataIn *into, void *) {
            if (into != nullptr)
                into->user_interrupt = stopped.stop_requested() ? 1 : 0;
        };
        good = good && highs.setCallback(stop) == HighsStatus::kOk;
        for (const auto kind : {kCallbackMipInterrupt, kCallbackSimplexInterrupt, kCallbackIpmInterrupt})
            good = good && highs.startCallback(kind) == HighsStatus::kOk;
        return good && highs.passModel(linearProgram()) == HighsStatus::kOk;
    }
    [[nodiscard]] bool choose(Highs &highs, int most, double seconds, std::span<const int> start) const
    {
        HighsSolution solution;
        solution.col_value.assign(m_candidates.size() + m_shared.size(), 0);
        for (const int candidate : start)
            solution.col_value[static_cast<size_t>(m_column[static_cast<size_t>(candidate)])] = 1;
        for (size_t row = 0; row < m_shared.size(); ++row)
            if (std::ranges::any_of(candidatesOf(row), [&](int one) { return std::ranges::contains(start, one); }))
                solution.col_value[m_candidates.size() + row] = 1;
        // HiGHS counts the time of all its runs.
        return highs.setOptionValue("time_limit", highs.getRunTime() + std::max(0.01, seconds)) == HighsStatus::kOk &&
               highs.changeRowBounds(static_cast<HighsInt>(m_shared.size()), 0, most) == HighsStatus::kOk &&
               highs.setSolution(solution) != HighsStatus::kError && highs.run() != HighsStatus::kError;
    }
    [[nodiscard]] std::vector<int> chosenIn(const Highs &highs) const
    {
        const std::vector<double> &values = highs.getSolution().col_value;
        std::vector<int> chosen;
        for (size_t column = 0; column < m_candidates.size() && column < values.size(); ++column)
            if (values[column] > 0.5)
                chosen.push_back(m_candidates[column]);
        return chosen;
    }

private:
    [[nodiscard]] const std::vector<int> &candidatesOf(size_t row) const
    {
        return m_problem.groups[static_cast<size_t>(m_shared[row])].candidates;
    }
    [[nodiscard]] HighsLp linearProgram() const;

    const CoverProblem &m_problem;
    std::vector<int> m_column;     // of each candidate, -1 where it reaches nothing
    std::vector<int> m_candidates; // of each column
    std::vector<int> m_shared;     // the group of each row
};

HighsLp CoverModel::linearProgram() const
{
    const size_t columns = m_candidates.size() + m_shared.size();
    HighsLp program;
    program.num_col_ = static_cast<HighsInt>(columns);
    program.num_row_ = static_cast<HighsInt>(m_shared.size() + 1);
    program.sense_ = ObjSense::kMaximize;
    program.col_cost_.assign(columns, 0);
    program.col_lower_.assign(columns, 0);
    program.col_upper_.assign(columns, 1);
    program.integrality_.assign(columns, HighsVarType::kContinuous);
    std::fill_n(program.integrality_.begin(), m_candidates.size(), HighsVarType::kInteger);
    for (const CoverGroup &group : m_problem.groups)
        if (group.candidates.size() == 1)
            program.col_cost_[static_cast<size_t>(m_column[static_cast<size_t>(group.candidates.front())])] +=
                static_cast<double>(group.weight) / WeightScale;
    program.row_lower_.assign(m_shared.size() + 1, 0);
    program.row_upper_.assign(m_shared.size() + 1, kHighsInf);
    program.a_matrix_.format_ = MatrixFormat::kRowwise;
    program.a_matrix_.start_ = {0};
    const auto add = [&](int column, double value) {
        program.a_matrix_.index_.push_back(column);
        program.a_matrix_.value_.push_back(value);
    };
    for (size_t row = 0; row < m_shared.size(); ++row) {
        const size_t column = m_candidates.size() + row;
        program.col_cost_[column] =
            static_cast<double>(m_problem.groups[static_cast<size_t>(m_shared[row])].weight) / WeightScale;
        for (const int candidate : candidatesOf(row))
            add(m_column[static_cast<size_t>(candidate)], 1);
        add(static_cast<int>(column), -1);
        program.a_matrix_.start_.push_back(static_cast<HighsInt>(program.a_matrix_.index_.size()));
    }
    for (size_t column = 0; column < m_candidates.size(); ++column)
        add(static_cast<int>(column), 1);
    program.a_matrix_.start_.push_back(static_cast<HighsInt>(program.a_matrix_.index_.size()));
    return program;
}

CoverAnswer answerOf(const CoverProblem &problem, std::vector<int> chosen, qint64 bound)
{
    std::ranges::sort(chosen);
    const qint64 covered = coveredBy(problem, chosen);
    return {.chosen = std::move(chosen), .covered = covered, .bound = std::max(bound, covered)};
}

// The better of the greedy choice of so many and of the last answer with what adds most to it.
std::vector<int> startFor(const CoverProblem &problem, const std::vector<int> &greedy, size_t most,
                          const std::vector<int> &last)
{
    std::vector<int> first(greedy.begin(), greedy.begin() + static_cast<qsizetype>(std::min(most, greedy.size())));
    std::vector<int> second = last;
    CoverProblem left = problem;
    std::erase_if(left.groups, [&](const CoverGroup &group) {
        return std::ranges::any_of(group.candidates, [&](int one) { return std::ranges::contains(last, one); });
    });
    if (const std::vector<int> more = greedyCover(left, static_cast<int>(most - last.size())); !more.empty())
        second.insert(second.end(), more.begin(), more.end());
    return coveredBy(problem, second) > coveredBy(problem, first) ? second : first;
}

} // namespace

Result<std::vector<CoverAnswer>> coverCurve(const CoverProblem &problem, int most, const CoverLimits &limits,
                                            const Progress &progress)
{
    if (most < 1)
        return failure(Error::Code::Refused, SiteCoverWords::tr("Choose at least one site."));
    QElapsedTimer timer;
    timer.start();
    const CoverProblem left = withoutDominated(merged(problem));
    const std::vector<int> greedy = greedyCover(left, most);
    const std::vector<qint64> bounds = greedyBounds(left, greedy, most);
    const CoverModel model(left);
    Highs highs;
    if (!model.pass(highs, progress))
        return failure(Error::Code::Storage, SiteCoverWords::tr("The sites could not be put to the solver."));
    std::vector<CoverAnswer> curve;
    curve.reserve(static_cast<size_t>(most));
    for (int k = 1; k <= most; ++k) {
        progress.at(static_cast<double>(k - 1) / most);
        const qint64 bound = bounds[static_cast<size_t>(k)];
        CoverAnswer answer = answerOf(
            left,
            startFor(left, greedy, static_cast<size_t>(k), curve.empty() ? std::vector<int>() : curve.back().chosen),
            bound);
        const double seconds = limits.seconds - static_cast<double>(timer.elapsed()) / 1000;
        // A later k may have the time that the earlier ones did not need.
        if (!answer.isProven() && seconds > 0 && model.choose(highs, k, seconds / (most - k + 1), answer.chosen)) {
            const HighsInfo &found = highs.getInfo();
            const bool isOptimal = highs.getModelStatus() == HighsModelStatus::kOptimal;
            const double dual = found.mip_dual_bound * WeightScale;
            CoverAnswer solved = answerOf(left, model.chosenIn(highs), 0);
            const qint64 better = isOptimal || !std::isfinite(dual) || dual < 0
                                      ? bound
                                      : std::min(bound, static_cast<qint64>(std::ceil(std::min(dual, 9e17))));
            if (solved.covered >= answer.covered && static_cast<int>(solved.chosen.size()) <= k)
                answer = std::move(solved);
            answer.bound = isOptimal ? answer.covered : std::max(better, answer.covered);
        }
        if (progress.cancelled())
            return failure(Error::Code::Cancelled, SiteCoverWords::tr("The choice of sites was stopped."));
        curve.push_back(std::move(answer));
    }
    progress.at(1);
    return curve;
}

} // namespace lantern
