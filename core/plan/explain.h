#pragma once

#include "plan/hotspot_reach.h"
#include "plan/standing_night.h"

#include <QStringList>

#include <memory>

namespace lantern
{

// Of the night's worth: what is less is not told.
inline constexpr double NextToNothing = 0.0005;

// Why a visit is where and when it is.
struct VisitExplanation
{
    double share =
        0;        // of the night's worth that would be lost without it; below 0 where it takes more from a later visit
    int rank = 0; // of its hotspot
    double score = 0;
    std::optional<double> hourShare; // of the hotspot's harm, at the hour of arrival against its mean; none = not known
    std::optional<int>
        sinceLast;       // minutes since somebody last left, 0 = somebody is there; none = the first of the night
    double recovery = 1; // of its worth by then, 0 to 1
    double dose = 1;     // share of a full visit
    struct Moved
    {
        int minutes = 0; // later; negative = sooner
        double change =
            0; // of what the visit is worth, all else as it is: −0.1 = a tenth less; below −1 it costs more than it brings
        QString busyAt; // where the team is then; empty = it would be free
    };
    std::vector<Moved>
        moved; // half an hour and an hour sooner and later, as far as the team is on duty and can be there
    // The best that the team could do with its time if this hotspot were barred.
    struct Instead
    {
        std::vector<Leg> visits;
        double loss = 0; // of the night's worth; negative = it would be more
    };
    std::optional<Instead> instead; // none where the team's other legs and reach leave nothing to find
    bool isDone = false;            // it began before the night was planned anew: nothing else is looked for
    bool isBeside = false;          // there for the pair that it stays with: worth nothing of its own
    // In words, by sentences.
    QString here;
    QString now;
    QString insteadText;
};

// Why a hotspot has no visit, or no further one.
struct AbsenceExplanation
{
    enum class Kind {
        Forbidden, // to all teams
        AtCap,     // it has as many visits as it may have
        CutOff,    // what the orders avoid leaves no way there
        TooFar,    // beyond the way of every start
        Passed,    // too little worth for its way to be among those that are planned
        Barred,    // to every team that the plan has
        Worthless, // nothing is expected there tonight
        NoTime,    // no team can get there between what it must do
        Displaces, // it costs more than it brings
        WouldFit,  // it costs nothing
    };
    Kind kind = Kind::Displaces;
    struct Way
    {
        TeamId team;
        QString teamName;
        QDateTime arrive;
        double loss = 0;            // of the night's worth; negative = a gain
        std::vector<Leg> displaced; // the visits that go
    };
    std::vector<Way> ways = {}; // the best of each team that could, cheapest first
    bool isOffStreets = false;  // farther than SnapLimitMetres from every street: ways there are straight lines
    QString words = {};
};
// "forbidden", "at_cap", …
[[nodiscard]] QString toKey(AbsenceExplanation::Kind kind);

// Explains a plan as it stands. Made once for a plan and asked about any of its visits; const and safe to ask from several threads. What is
// said of other routes is by the route program (night/route_program.h): very good and not proven best. A set without scores
// counts every hotspot alike.
class PlanExplainer
{
public:
    // Refused if no hotspot is within a walk of any start.
    [[nodiscard]] static Result<std::shared_ptr<const PlanExplainer>>
    make(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context, const Progress &progress = {});
    PlanExplainer(const PlanExplainer &) = delete;
    PlanExplainer &operator=(const PlanExplainer &) = delete;

    // NotFound without such a leg; Refused for what is no visit to a hotspot of the set.
    [[nodiscard]] Result<VisitExplanation> visit(const LegId &leg) const;
    // NotFound without such a hotspot in the set. Cancelled if `progress` says so.
    [[nodiscard]] Result<AbsenceExplanation> absence(const HotspotId &hotspot, const Progress &progress = {}) const;

private:
    PlanExplainer() = default;
    struct Spot // a leg's place in the plan
    {
        size_t team = 0;
        size_t leg = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    using TeamLegs = std::vector<std::vector<Leg>>;
    [[nodiscard]] const Plan &plan() const { return m_standing->plan(); }
    [[nodiscard]] const Leg &legAt(const Spot &spot) const { return plan().teams[spot.team].legs[spot.leg]; }
    [[nodiscard]] const Hotspot *hotspotOf(const HotspotId &id) const;
    [[nodiscard]] std::optional<Spot> find(const LegId &leg) const;
    [[nodiscard]] std::vector<Spot> together(const Spot &spot) const;
    [[nodiscard]] double worthWith(const TeamLegs &legs) const;
    [[nodiscard]] double worthMoved(const std::vector<Spot> &spots, std::optional<int> minutes) const;
    [[nodiscard]] double shareOf(double worth) const { return m_worth > 0 ? worth / m_worth : 0; }
    [[nodiscard]] int minuteOf(const QDateTime &instant) const;
    [[nodiscard]] bool isSettled(const QDateTime &instant) const;
    void addRecovery(VisitExplanation &told, const std::vector<Spot> &spots) const;
    void addMoved(VisitExplanation &told, const std::vector<Spot> &spots, double own) const;
    [[nodiscard]] bool isReached(const Spot &spot, int later) const;
    struct Span // legs of a team in a row; possibly none, before the leg `first`
    {
        size_t team = 0;
        size_t first = 0;
        size_t count = 0;
    };
    // The legs of each team with the span planned anew, and with it what a linked team must do: without the hotspot; `stop` comes in.
    [[nodiscard]] std::optional<TeamLegs> replanned(const Span &span, int barred,
                                                    const std::optional<NightStop> &stop) const;
    [[nodiscard]] std::optional<VisitExplanation::Instead> insteadOf(const Spot &spot) const;
    [[nodiscard]] HotspotReach reachTo(const Hotspot &hotspot) const;
    [[nodiscard]] std::optional<AbsenceExplanation::Kind> plainReason(const Hotspot &hotspot) const;
    struct Window
    {
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] std::vector<Window> windowsFor(const Hotspot &hotspot) const;
    // A way to make room: a few visits of a team in a row that go, and the stop that comes.
    struct Room
    {
        Span span;
        NightStop stop;
        double price = 0; // what the visits are worth at most less what the stop is
    };
    [[nodiscard]] std::vector<Room> roomsFor(size_t team, int hotspot) const;
    void addRooms(std::vector<Room> &rooms, const Span &span, int hotspot) const;
    [[nodiscard]] std::optional<AbsenceExplanation::Way> bestWay(size_t team, int hotspot) const;
    [[nodiscard]] AbsenceExplanation::Way wayOf(size_t team, const Hotspot &hotspot, const TeamLegs &legs) const;
    [[nodiscard]] int visitsTo(const HotspotId &hotspot) const;

    HotspotSet m_hotspots;
    std::vector<HotspotReach> m_reach; // by the set's order
    std::optional<StandingNight> m_standing;
    double m_worth = 0;
};

} // namespace lantern
