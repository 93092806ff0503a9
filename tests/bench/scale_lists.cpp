#include "bench/scale_lists.h"

#include "bench/measure.h"
#include "bench/timed_application.h"
#include "bench/window_file.h"
#include "brief/brief_desk.h"
#include "home/home_desk.h"
#include "partners/event_desk.h"
#include "partners/site_desk.h"
#include "partners/skill_desk.h"
#include "partners/training_desk.h"
#include "partners/venue_desk.h"
#include "plan/crew_desk.h"
#include "plan/plan_board.h"
#include "record/finish_desk.h"
#include "record/record_desk.h"
#include "review/evaluation_desk.h"
#include "review/journey_desk.h"
#include "review/operations_desk.h"
#include "review/weekly_desk.h"
#include "shell/record_seeking.h"
#include "walks/measures_desk.h"
#include "walks/problem_desk.h"
#include "walks/request_desk.h"
#include "walks/walk_desk.h"

#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace lantern::bench
{

namespace
{

constexpr double PageTarget = 50;
constexpr double ReportTarget = 2000;
constexpr int Runs = 3;

TimedApplication &application()
{
    return *static_cast<TimedApplication *>(QCoreApplication::instance());
}

// How long a desk takes until it has what it shows, and how long it held the window meanwhile.
class ListTimer
{
public:
    template<class Desk, class Ask, class Ready>
    void time(const char *name, const Ask &ask, const Ready &ready, double target = PageTarget)
    {
        double held = 0;
        double processor = 0;
        std::vector<double> times;
        for (int run = 0; run < Runs; ++run) {
            QThreadPool::globalInstance()
                ->waitForDone(); // what an earlier list is still worked out of is not this one's
            application().forget();
            const double before = processorMilliseconds();
            QElapsedTimer timer;
            timer.start();
            Desk desk;
            ask(desk);
            held = std::max(held, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            while (!ready(desk))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            processor += processorMilliseconds() - before;
            held = std::max(held, application().longest());
        }
        std::ranges::sort(times);
        const double median = times[times.size() / 2];
        print((QByteArray("scale: list of ") + name).constData(), median, target);
        // On a machine that others use, the time of the processor says what the clock does not.
        std::fprintf(stderr, "scale: list of %s: %.0f ms, %.0f ms of the processor, held the window %.0f ms\n", name,
                     median, processor / Runs, held);
        m_longest = std::max(m_longest, held);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

template<class Desk>
void nothing(Desk &)
{
}

template<class Desk>
void activate(Desk &desk)
{
    desk.setActive(true);
}

template<class Desk>
bool isRead(const Desk &desk)
{
    return desk.isRead();
}

void timePlans(ListTimer &timer)
{
    timer.time<PlanBoard>("deployments, Plan", nothing<PlanBoard>,
                          [](PlanBoard &board) { return board.plans()->rowCount() > 0; });
    timer.time<RecordDesk>("deployments, Record", nothing<RecordDesk>, [](RecordDesk &desk) {
        return desk.plans()->rowCount() > 0 && desk.legs()->rowCount() > 0;
    });
    timer.time<BriefDesk>("deployments, Brief", nothing<BriefDesk>,
                          [](BriefDesk &desk) { return desk.plans()->rowCount() > 0; });
    timer.time<FinishDesk>("results to finish", nothing<FinishDesk>,
                           [](FinishDesk &desk) { return desk.rows()->rowCount() > 0; });
    timer.time<CrewDesk>("officers and authorities", nothing<CrewDesk>, [](CrewDesk &desk) {
        return desk.officers()->rowCount() > 0 && desk.authorities()->rowCount() > 0;
    });
}

void timeWalks(ListTimer &timer)
{
    timer.time<WalkDesk>("walks", nothing<WalkDesk>, [](WalkDesk &desk) { return desk.walks()->count() > 0; });
    timer.time<WalkDesk>("actions overdue", nothing<WalkDesk>,
                         [](WalkDesk &desk) { return desk.overdue()->count() > 0; });
    timer.time<RequestDesk>("requests", nothing<RequestDesk>,
                            [](RequestDesk &desk) { return desk.requests()->rowCount() > 0; });
    timer.time<ProblemDesk>("problems", nothing<ProblemDesk>,
                            [](ProblemDesk &desk) { return desk.problems()->rowCount() > 0; });
    timer.time<MeasuresDesk>("partners to chase", nothing<MeasuresDesk>,
                             [](MeasuresDesk &desk) { return desk.chases()->rowCount() > 0; });
    timer.time<MeasuresDesk>(
        "measures of the walks", nothing<MeasuresDesk>,
        [](MeasuresDesk &desk) { return desk.repeats()->rowCount() > 0; }, ReportTarget);
}

void timePartners(ListTimer &timer)
{
    timer.time<VenueDesk>("venues", nothing<VenueDesk>, [](VenueDesk &desk) { return desk.venues()->rowCount() > 0; });
    timer.time<TrainingDesk>("training sessions", nothing<TrainingDesk>,
                             [](TrainingDesk &desk) { return desk.sessions()->rowCount() > 0; });
    timer.time<SkillDesk>("officers' training", nothing<SkillDesk>,
                          [](SkillDesk &desk) { return desk.holders()->rowCount() > 0; });
    timer.time<SiteDesk>("sites", nothing<SiteDesk>, [](SiteDesk &desk) { return desk.sites()->rowCount() > 0; });
    timer.time<EventDesk>("events", nothing<EventDesk>, [](EventDesk &desk) { return desk.events()->rowCount() > 0; });
}

void timeSearch(ListTimer &timer)
{
    for (const char *text : {"la", "mend the lamps", "CAD 1", "WT-0", "2300"}) {
        const QByteArray name = QByteArray("what is found for ") + text;
        timer.time<RecordSeeking>(
            name.constData(), [text](RecordSeeking &seeking) { seeking.setText(QLatin1StringView(text)); },
            [](RecordSeeking &seeking) { return !seeking.results().isEmpty(); });
    }
}

} // namespace

void timeLists(const QString &path)
{
    check(Workspace::instance()->openFile(path), "the file could not be opened");
    ListTimer timer;
    timer.time<HomeDesk>("what Home shows", activate<HomeDesk>, isRead<HomeDesk>);
    timePlans(timer);
    timeWalks(timer);
    timePartners(timer);
    timer.time<JourneyDesk>("cases", activate<JourneyDesk>,
                            [](JourneyDesk &desk) { return desk.duties()->rowCount() > 0; });
    timer.time<EvaluationDesk>("sets to evaluate", nothing<EvaluationDesk>, [](EvaluationDesk &) { return true; });
    timer.time<WeeklyDesk>("the week's sheet", activate<WeeklyDesk>, isRead<WeeklyDesk>, ReportTarget);
    timer.time<OperationsDesk>("operations", activate<OperationsDesk>, isRead<OperationsDesk>, ReportTarget);
    timeSearch(timer);
    print("scale: longest that a list held the window", timer.longest(), 100);
    std::fprintf(stderr, "scale: lists: %.0f MiB at most\n", peakMebibytes());
}

} // namespace lantern::bench
