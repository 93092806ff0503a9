// The part of the exercise that says how walks were asked for and what became of them.

#include "exercise/operations.h"

#include "base/clock.h"
#include "outcome/problems.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/problem_repository.h"
#include "store/walk_request_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Its own dice: what comes after the walks is drawn as it was before there were requests.
class LifeDrawer
{
public:
    LifeDrawer(std::vector<Walk> walks, const QDate &today)
        : m_walks(std::move(walks))
        , m_random(static_cast<quint64>(today.toJulianDay()))
        , m_today(today)
    {
    }
    void goBack();
    void chase();
    void feel();
    void ask();
    [[nodiscard]] Problem accept(const ProposedProblem &proposed);

    [[nodiscard]] const std::vector<Walk> &walks() const { return m_walks; }
    [[nodiscard]] const std::vector<WalkRequest> &requests() const { return m_requests; }

private:
    [[nodiscard]] Walk again(const Walk &walk, int days);
    [[nodiscard]] WalkRequest request(int daysAgo, const QString &area);

    std::vector<Walk> m_walks;
    std::vector<WalkRequest> m_requests;
    Random m_random;
    QDate m_today;
};

// The same way, after so many days, with the first worry raised once more a few steps on.
Walk LifeDrawer::again(const Walk &walk, int days)
{
    Walk next = walk;
    next.startedAt = walk.startedAt.addDays(days);
    next.id = WalkId::make(next.startedAt, m_random);
    next.concerns.resize(1);
    WalkConcern &concern = next.concerns.front();
    concern.id = ConcernId::make(next.startedAt, m_random);
    concern.point.easting += m_random.between(-20, 20);
    concern.point.northing += m_random.between(-20, 20);
    concern.actions.resize(1);
    WalkAction &action = concern.actions.front();
    action = {.id = ActionId::make(next.startedAt, m_random),
              .concern = concern.id,
              .what = action.what,
              .owner = action.owner,
              .partner = action.partner,
              .due = next.startedAt.date().addDays(28),
              .state = ActionState::InProgress,
              .outcome = {},
              .cannotDoReason = {},
              .fedBackOn = {}};
    return next;
}

// Two places are walked three times: women raise the same there.
void LifeDrawer::goBack()
{
    for (const size_t from : {size_t{6}, size_t{9}})
        for (const int days : {14, 30})
            m_walks.push_back(again(m_walks[from], days));
}

void LifeDrawer::chase()
{
    int number = 0;
    for (Walk &walk : m_walks)
        for (WalkConcern &concern : walk.concerns)
            for (WalkAction &action : concern.actions) {
                if (action.state != ActionState::InProgress)
                    continue;
                const QDate asked = std::min(walk.startedAt.date().addDays(10), m_today.addDays(-1));
                action.chases = {{.on = asked, .answer = QStringLiteral("In the programme; no date yet")}};
                action.chaseOn = m_today.addDays(number % 2 == 0 ? -1 : 6);
                if (number++ != 0)
                    continue;
                action.reopened = 1;
                action.reopenedOn = asked;
                action.reopenedWhy = QStringLiteral("Raised again on a later walk");
                action.earlierOutcome = QStringLiteral("Said to be done, and was not");
            }
}

void LifeDrawer::feel()
{
    for (size_t i = 0; i < m_walks.size(); ++i) {
        if (i % 2 == 1 && i < 9)
            continue; // not everybody was asked
        m_walks[i].feltBefore = m_random.between(1, 3);
        m_walks[i].feltAfter = std::min(5, *m_walks[i].feltBefore + m_random.between(0, 2));
    }
}

WalkRequest LifeDrawer::request(int daysAgo, const QString &area)
{
    const QDate asked = m_today.addDays(-daysAgo);
    WalkRequest request;
    request.id = WalkRequestId::make(asked.startOfDay(QTimeZone::UTC), m_random);
    request.reference = QStringLiteral("EXERCISE-WT-%1").arg(m_requests.size() + 101);
    request.askedOn = asked;
    request.area = area;
    return request;
}

void LifeDrawer::ask()
{
    for (const size_t held : {size_t{0}, size_t{2}, size_t{5}, size_t{8}}) {
        Walk &walk = m_walks[held];
        const auto days = static_cast<int>(walk.startedAt.date().daysTo(m_today));
        WalkRequest asked = request(days + m_random.between(5, 16), walk.placeName);
        asked.point = walk.place;
        asked.bookedFor = walk.startedAt;
        asked.officer = walk.officer;
        walk.request = asked.id;
        m_requests.push_back(std::move(asked));
    }
    m_requests.push_back(request(3, m_walks[1].placeName));
    WalkRequest booked = request(6, m_walks[3].placeName);
    booked.bookedFor = QDateTime(m_today.addDays(4), QTime(19, 30), londonZone()).toUTC();
    booked.officer = m_walks[3].officer;
    m_requests.push_back(std::move(booked));
    WalkRequest withdrawn = request(20, m_walks[4].placeName);
    withdrawn.withdrawnOn = m_today.addDays(-12);
    withdrawn.withdrawnWhy = QStringLiteral("Moved away; asked for no other walk");
    m_requests.push_back(std::move(withdrawn));
}

Problem LifeDrawer::accept(const ProposedProblem &proposed)
{
    Problem problem = problemFrom(proposed);
    const QDate decided = m_today.addDays(-2);
    problem.id = ProblemId::make(decided.startOfDay(QTimeZone::UTC), m_random);
    if (problem.name.isEmpty())
        problem.name = QStringLiteral("EXERCISE place");
    problem.decidedOn = decided;
    problem.decidedBy = QStringLiteral("4402");
    problem.reason = QStringLiteral("Raised on one walk after another");
    problem.stage = OsaraStage::Response;
    problem.written = {QStringLiteral("EXERCISE. No woman raises it on two walks in a row"),
                       QStringLiteral("EXERCISE. Raised after dark, on the way from the station"),
                       QStringLiteral("EXERCISE. Dark from closing time, no one overlooks it"), QString(), QString()};
    problem.reviewOn = m_today.addDays(12);
    problem.actions = {{.id = ProblemActionId::make(decided.startOfDay(QTimeZone::UTC), m_random),
                        .what = QStringLiteral("Relight the length and keep it lit until 02:00"),
                        .partner = QStringLiteral("Council lighting"),
                        .owner = QStringLiteral("Ward sergeant"),
                        .due = m_today.addDays(30),
                        .chaseOn = m_today,
                        .chases = {{.on = decided, .answer = QStringLiteral("Job raised; survey booked")}}}};
    return problem;
}

template<class Repository, class Record>
Result<void> saveEach(Store &store, const std::vector<Record> &records)
{
    Repository repository(store);
    for (const Record &record : records)
        if (Result<void> saved = repository.save(record); !saved)
            return saved;
    return {};
}

} // namespace

Result<void> addWalkLife(Store &store, std::vector<Walk> walks, const QDate &today)
{
    LifeDrawer life(std::move(walks), today);
    life.goBack();
    life.chase();
    life.feel();
    life.ask();
    const Result<std::vector<StreetSafeReport>> reports = OffenceRepository(store).streetSafe();
    if (!reports)
        return std::unexpected(reports.error());
    std::vector<Problem> problems;
    if (const auto proposed = proposeProblems(life.walks(), *reports, {}, {}, today); !proposed.empty())
        problems.push_back(life.accept(proposed.front()));
    return saveEach<WalkRepository>(store, life.walks())
        .and_then([&] { return saveEach<WalkRequestRepository>(store, life.requests()); })
        .and_then([&] { return saveEach<ProblemRepository>(store, problems); });
}

} // namespace lantern
