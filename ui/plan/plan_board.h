#pragma once

#include "plan/plan_insight.h"
#include "plan/row_model.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace lantern
{

class Workspace;

// Of a plan's night, for the other plans that matter to it: rest and double booking need days, predictability four weeks.
inline constexpr int HoursAround = 4 * 7 * 24;

// The plan that is open in the workspace, as the Plan screen shows and edits it. Every edit is a command of the workspace, saved
// at once; rules and figures follow on a worker.
class PlanBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY planChanged)
    Q_PROPERTY(bool editable READ isEditable NOTIFY planChanged)
    Q_PROPERTY(QString planId READ planId NOTIFY planChanged)
    Q_PROPERTY(QString title READ title NOTIFY planChanged)
    Q_PROPERTY(QString status READ status NOTIFY planChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY planChanged)
    Q_PROPERTY(int shiftMinutes READ shiftMinutes NOTIFY planChanged)
    Q_PROPERTY(QVariantList hourMarks READ hourMarks NOTIFY planChanged) // {minute, text}
    // The section 34 authorities of the night: {reference, rings of {latitude, longitude}, and the label's latitude, longitude}.
    Q_PROPERTY(QVariantList authorityAreas READ authorityAreas NOTIFY planChanged)
    // Authorities of every kind that run at some time of the night: {reference, kind (its word), from, to (minutes of the shift, cut to it), ends
    // ("01:00" where it runs out before the shift does, or empty), text}.
    Q_PROPERTY(QVariantList authoritySpans READ authoritySpans NOTIFY planChanged)
    Q_PROPERTY(int hotspotSetCount READ hotspotSetCount NOTIFY listsChanged)
    Q_PROPERTY(int officerCount READ officerCount NOTIFY listsChanged)
    Q_PROPERTY(int mostUniformTeams READ mostUniformTeams CONSTANT) // of a new plan
    Q_PROPERTY(int mostPlainTeams READ mostPlainTeams CONSTANT)
    Q_PROPERTY(QAbstractListModel *teams READ teams CONSTANT)
    Q_PROPERTY(QAbstractListModel *legs READ legs CONSTANT)
    Q_PROPERTY(QAbstractListModel *breaches READ breaches CONSTANT)
    Q_PROPERTY(QAbstractListModel *crew READ crew CONSTANT)
    Q_PROPERTY(QAbstractListModel *officerChoices READ officerChoices CONSTANT)
    Q_PROPERTY(QAbstractListModel *uniformTeams READ uniformTeams CONSTANT)
    Q_PROPERTY(QAbstractListModel *places READ places CONSTANT)
    Q_PROPERTY(QAbstractListModel *plans READ plans CONSTANT)
    Q_PROPERTY(QAbstractListModel *hotspotSets READ hotspotSets CONSTANT)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY insightChanged) // {label, value, why, tone}
    // The three that every edit moves, with what the last one did: {label, value, change, tone}; as they were while they are worked out.
    Q_PROPERTY(QVariantList liveFigures READ liveFigures NOTIFY insightChanged)
    Q_PROPERTY(double coveredShare READ coveredShare NOTIFY insightChanged)
    Q_PROPERTY(QString coveredText READ coveredText NOTIFY insightChanged)
    Q_PROPERTY(int blockingCount READ blockingCount NOTIFY insightChanged)
    // Why the plan cannot be approved now; empty if it can.
    Q_PROPERTY(QString approvalObstacle READ approvalObstacle NOTIFY insightChanged)
    Q_PROPERTY(bool checking READ isChecking NOTIFY insightChanged)
    Q_PROPERTY(bool planning READ isPlanning NOTIFY planningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY planningChanged)
    Q_PROPERTY(QString selectedLeg READ selectedLeg WRITE setSelectedLeg NOTIFY selectionChanged)
    Q_PROPERTY(int selectedTeam READ selectedTeam WRITE setSelectedTeam NOTIFY selectionChanged)
    // The leg that changes places with the next one that is chosen for it; empty if none does.
    Q_PROPERTY(QString swapping READ swapping WRITE setSwapping NOTIFY selectionChanged)
    Q_PROPERTY(QVariantMap leg READ leg NOTIFY selectionChanged)   // of the selected leg; empty if none
    Q_PROPERTY(QVariantMap team READ team NOTIFY selectionChanged) // of the selected team; empty if none

public:
    explicit PlanBoard(QObject *parent = nullptr);
    ~PlanBoard() override;

    [[nodiscard]] bool hasPlan() const { return m_plan.id.isValid(); }
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] QString planId() const { return hasPlan() ? m_plan.id.toString() : QString(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const { return hasPlan() ? toKey(m_plan.status) : QString(); }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] int shiftMinutes() const { return hasPlan() ? static_cast<int>(m_plan.shift.minutes()) : 0; }
    [[nodiscard]] QVariantList hourMarks() const;
    [[nodiscard]] QVariantList authorityAreas() const;
    [[nodiscard]] QVariantList authoritySpans() const;
    [[nodiscard]] int hotspotSetCount() const { return m_hotspotSets.count(); }
    [[nodiscard]] int officerCount() const { return static_cast<int>(m_ground.officers.size()); }
    [[nodiscard]] int mostUniformTeams() const;
    [[nodiscard]] int mostPlainTeams() const;
    [[nodiscard]] QAbstractListModel *teams() { return &m_teams; }
    [[nodiscard]] QAbstractListModel *legs() { return &m_legs; }
    [[nodiscard]] QAbstractListModel *breaches() { return &m_breaches; }
    [[nodiscard]] QAbstractListModel *crew() { return &m_crew; }
    [[nodiscard]] QAbstractListModel *officerChoices() { return &m_officerChoices; }
    [[nodiscard]] QAbstractListModel *uniformTeams() { return &m_uniformTeams; }
    [[nodiscard]] QAbstractListModel *places() { return &m_places; }
    [[nodiscard]] QAbstractListModel *plans() { return &m_plans; }
    [[nodiscard]] QAbstractListModel *hotspotSets() { return &m_hotspotSets; }
    [[nodiscard]] QVariantList figures() const;
    [[nodiscard]] QVariantList liveFigures() const;
    [[nodiscard]] double coveredShare() const;
    [[nodiscard]] QString coveredText() const;
    [[nodiscard]] int blockingCount() const;
    [[nodiscard]] QString approvalObstacle() const;
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] bool isPlanning() const { return m_planning; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString selectedLeg() const { return m_selectedLeg; }
    void setSelectedLeg(const QString &leg);
    [[nodiscard]] int selectedTeam() const { return m_selectedTeam; }
    void setSelectedTeam(int team);
    [[nodiscard]] QString swapping() const { return m_swapping; }
    void setSwapping(const QString &leg);
    [[nodiscard]] QVariantMap leg() const;
    [[nodiscard]] QVariantMap team() const;
    [[nodiscard]] const Plan &plan() const { return m_plan; } // as the screen shows it
    [[nodiscard]] const Plan &storedPlan() const { return m_stored ? *m_stored : m_plan; }
    [[nodiscard]] const PlanGround &ground() const { return m_ground; }
    // Makes an edit of the plan one command of the workspace; false, and the reason goes to the user, where it was refused. Commands
    // that share a merge key and follow one another are undone together.
    bool change(const Result<Plan> &edited, const QString &text, const QString &mergeKey = {});

    // Shows a plan that somebody proposes in the place of the stored one, its legs that are otherwise marked "added" or "moved"; nothing edits
    // it meanwhile.
    void preview(const Plan &proposed, const QHash<LegId, QString> &changes);
    void endPreview();
    [[nodiscard]] bool isPreviewing() const { return m_stored.has_value() && !m_planning; }

    // The night that a new plan is most likely for: the coming Friday, "2026-11-27".
    Q_INVOKABLE [[nodiscard]] QString likelyNight() const;
    // Of a shift of that night ("2026-11-27", "21:00", "05:00"), as its clocks run; 0 if it is none.
    Q_INVOKABLE [[nodiscard]] int minutesBetween(const QString &night, const QString &from, const QString &to) const;
    // When the plan's shift runs, London time: {fromDate, from, toDate, to}; empty without a plan.
    Q_INVOKABLE [[nodiscard]] QVariantMap shiftTimes() const;
    // For a new plan: nights planned with the same seed repeat to the minute.
    Q_INVOKABLE [[nodiscard]] QString freshSeed() const;
    // Up to ten places whose names begin so: {text, name, easting, northing}; the text of places of one name says where each is.
    Q_INVOKABLE [[nodiscard]] QVariantList placesLike(const QString &text) const;
    // The one place that somebody typed, by its name or in figures: {place}; or {why, found} where there is none or several.
    Q_INVOKABLE [[nodiscard]] QVariantMap placeTyped(const QString &text) const;
    Q_INVOKABLE void openPlan(const QString &plan);
    // Where the plan's visits, starts and finishes are, for the map to show: {west, south, east, north}. Empty if the map of this file
    // has shown them since the plan was opened.
    Q_INVOKABLE [[nodiscard]] QVariantMap takeFrame();
    // Plans a night on a worker and opens it: date, from, to, uniform, plain, perTeam, reach, breakMinutes, set, seed, and the
    // place (easting, northing, startName) if one was chosen. Gives what is wrong with it, or nothing.
    Q_INVOKABLE QString makeNew(const QVariantMap &request);
    // Shows each better plan while it looks for one, and keeps the best at the end, or when stopped, as one edit. Until then nothing
    // else edits the plan.
    Q_INVOKABLE void improve();
    Q_INVOKABLE void stopPlanning();
    // Where a visit of so many minutes has the most room in a team's night: in the middle of its widest gap.
    Q_INVOKABLE [[nodiscard]] int freeMinute(int teamRow, int minutes) const;
    // False if a rule forbids it; the reason goes to the user.
    Q_INVOKABLE bool approvePlan(const QString &approvedBy);

    // Edits; the minute counts from the shift's start. False where the edit was refused.
    Q_INVOKABLE bool addVisit(const QString &hotspot, int teamRow, int minute, int minutes);
    // Why the team cannot be sent to the hotspot; empty if it can, or while it is not known yet.
    Q_INVOKABLE [[nodiscard]] QString visitObstacle(const QString &hotspot, int teamRow) const;
    Q_INVOKABLE bool moveLegTo(const QString &leg, int teamRow, int minute);
    Q_INVOKABLE bool nudgeLeg(const QString &leg, int minutes);
    Q_INVOKABLE bool shiftLegTeam(const QString &leg, int by);
    Q_INVOKABLE bool changeMinutes(const QString &leg, int by);
    Q_INVOKABLE bool toggleLock(const QString &leg);
    Q_INVOKABLE bool removeLeg(const QString &leg);
    Q_INVOKABLE bool swapLegs(const QString &leg, const QString &other);
    // The first time marks the leg, the next time swaps it with the one that is chosen then; the marked one again lets it be.
    Q_INVOKABLE void swapChosen();
    Q_INVOKABLE bool splitLeg(const QString &leg);
    Q_INVOKABLE bool swapOfficer(const QString &officer, const QString &other);
    Q_INVOKABLE bool addOfficer(int teamRow, const QString &officer);
    Q_INVOKABLE bool removeOfficer(int teamRow, const QString &officer);
    Q_INVOKABLE bool linkTeam(int teamRow, const QString &uniformTeam);
    // A place as placesLike() gives it; `end` is "start" or "finish".
    Q_INVOKABLE bool setTeamPlace(int teamRow, const QString &end, const QVariantMap &place);
    // To where most of the other teams set out or finish.
    Q_INVOKABLE bool placeAsOthers(int teamRow, const QString &end);
    // The leg `by` further on in the selected team, in time; for the keys of the timeline.
    Q_INVOKABLE void selectNeighbour(int by);
    Q_INVOKABLE void selectTeamBeside(int by);
    // A team's way along the streets as it was last looked at, for a map: a list of {latitude, longitude}.
    Q_INVOKABLE [[nodiscard]] QVariantList routeOf(int teamRow) const;
    // The hotspot of the plan's own set that is meant by one of the map's, {hotspot, name}: it itself, or the one whose area holds the point;
    // else the map's own, which cannot be added: addVisit() says so.
    Q_INVOKABLE [[nodiscard]] QVariantMap hotspotLike(const QString &hotspot, const QString &name, double latitude,
                                                      double longitude) const;
    // The hotspot that the plan visits nearest to a point and within some metres of it: {hotspot, name}; empty if there is none.
    Q_INVOKABLE [[nodiscard]] QVariantMap visitedNear(double latitude, double longitude, double metres) const;
    // "22:15" for a minute of the shift, London time.
    Q_INVOKABLE [[nodiscard]] QString clockAt(int minute) const;
    // The minute of the shift for "22:15"; -1 if that is no time of the shift.
    Q_INVOKABLE [[nodiscard]] int minuteAt(const QString &clock) const;

Q_SIGNALS:
    void planChanged();
    void listsChanged();
    void insightChanged();
    void planningChanged();
    void planned(); // the planner has put its plan in the place of the one before
    void selectionChanged();

private:
    struct Place
    {
        size_t team;
        size_t leg;
    };
    void follow(int aggregates);
    void openFileChanged();
    void reload();
    void reloadLists();
    void check();
    void applyInsight(PlanInsight insight);
    void lookAsBefore();
    void fillTeams();
    void fillLegs();
    void fillBreaches();
    void fillCrew();
    void fillPlaces();
    void clampSelection();
    void finishNew(const Result<Plan> &made);
    void finishImproving(const Result<Plan> &made);
    void beginPlanning();
    void endPlanning();
    void show(Plan better);
    void fill();
    [[nodiscard]] Progress planningProgress();
    [[nodiscard]] std::optional<Place> find(const QString &leg) const;
    [[nodiscard]] const Leg *legOf(const QString &leg) const;
    [[nodiscard]] TeamId teamId(int row) const;
    [[nodiscard]] bool isBeyondAll(const HotspotId &hotspot) const;
    [[nodiscard]] QString obstacleBetween(const TeamId &team, const Hotspot &hotspot) const;
    [[nodiscard]] int minuteOf(const QDateTime &instant) const;

    Workspace *m_workspace;
    Plan m_plan;
    PlanGround m_ground;
    PlanInsight m_insight;
    std::optional<PlanInsight> m_insightBefore; // of the same plan before the last edit
    struct Looked
    {
        PlanInsight insight;
        std::optional<PlanInsight> before;
    };
    std::optional<Looked> m_lookedBefore; // of the stored plan, while a proposal is shown
    RowModel m_teams;
    RowModel m_legs;
    RowModel m_breaches;
    RowModel m_crew;
    RowModel m_officerChoices;
    RowModel m_uniformTeams;
    RowModel m_places;
    RowModel m_plans;
    RowModel m_hotspotSets;
    QString m_selectedLeg;
    QString m_swapping;
    QHash<LegId, QString> m_changes; // of a proposal that is shown, against the stored plan
    int m_selectedTeam = 0;
    bool m_checking = false;
    bool m_checkAgain = false;
    bool m_checked = false; // the insight is of this plan
    bool m_planning = false;
    double m_progress = 0;
    std::stop_source m_stop;
    std::optional<Plan> m_stored; // while another is shown, a better or a proposed one: the plan as it is stored
};

} // namespace lantern
