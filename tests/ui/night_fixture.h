#pragma once

#include "commands/workspace.h"
#include "store/plan_repository.h"

#include <QTemporaryDir>
#include <QTest>

// A file with a hotspot set, officers, an authority and a night of teams × legs, open in the workspace.
namespace lantern::test
{

class OpenNight
{
public:
    OpenNight(int teams, int legs)
    {
        Workspace &workspace = *Workspace::instance();
        workspace.setClock(std::make_shared<FixedClock>(now));
        if (!workspace.createFile(folder.filePath(QStringLiteral("night.lantern"))))
            return;
        store = workspace.store();
        fillSet();
        fillPlan(teams, legs);
        PlanRepository plans(*store);
        bool kept = HotspotRepository(*store).save(set).has_value();
        for (const Officer &officer : officers)
            kept = kept && plans.saveOfficer(officer).has_value();
        kept = kept && plans.saveAuthority(authority).has_value() && plans.save(plan).has_value();
        workspace.notify(Workspace::Everything);
        workspace.setCurrentPlan(plan.id.toString());
        ready = kept;
    }
    // The file opened again at another time, with the night chosen.
    [[nodiscard]] bool openAt(const QDateTime &instant)
    {
        Workspace &workspace = *Workspace::instance();
        workspace.setClock(std::make_shared<FixedClock>(instant));
        const bool isOpen = workspace.openFile(folder.filePath(QStringLiteral("night.lantern")));
        store = workspace.store();
        workspace.setCurrentPlan(plan.id.toString());
        return isOpen;
    }
    ~OpenNight() { Workspace::instance()->closeFile(); }
    OpenNight(const OpenNight &) = delete;
    OpenNight &operator=(const OpenNight &) = delete;

    [[nodiscard]] Plan stored() const { return PlanRepository(*store).load(plan.id).value_or(Plan()); }
    [[nodiscard]] QString leg(size_t team, size_t index) const { return plan.teams[team].legs[index].id.toString(); }

    QDateTime now{QDate(2026, 11, 26), QTime(14, 0), QTimeZone::UTC};
    QTemporaryDir folder;
    Store *store = nullptr;
    Random random{11};
    HotspotSet set;
    std::vector<Officer> officers;
    Authority authority;
    Plan plan;
    bool ready = false;

private:
    template<class Key>
    [[nodiscard]] Key id()
    {
        return Key::make(now, random);
    }
    [[nodiscard]] static MultiPolygon square(GridPoint middle, double half)
    {
        Polygon area;
        area.outer() = {{middle.easting - half, middle.northing - half},
                        {middle.easting - half, middle.northing + half},
                        {middle.easting + half, middle.northing + half},
                        {middle.easting + half, middle.northing - half},
                        {middle.easting - half, middle.northing - half}};
        return {area};
    }
    void fillSet()
    {
        set.id = id<HotspotSetId>();
        set.name = QStringLiteral("Autumn");
        set.createdAt = now;
        set.period = {Month(2025, 11), Month(2026, 10)};
        set.source = QStringLiteral("offences");
        for (int rank = 1; rank <= 8; ++rank) {
            Hotspot hotspot;
            hotspot.id = id<HotspotId>();
            hotspot.rank = rank;
            hotspot.score = 800.0 / rank;
            hotspot.count = 40;
            hotspot.name = QStringLiteral("Place %1").arg(rank);
            hotspot.reason = QStringLiteral("40 offences");
            hotspot.centre = {530'000.0 + 60 * rank, 180'000};
            hotspot.outline = square(hotspot.centre, 75);
            set.hotspots.push_back(hotspot);
        }
        authority.id = id<AuthorityId>();
        authority.reference = QStringLiteral("S34/0117");
        authority.grantedByRank = QStringLiteral("inspector");
        authority.grantedBy = QStringLiteral("1102");
        authority.grounds = QStringLiteral("Harassment at closing time");
        authority.regardsRights = true;
        authority.from = QDateTime(QDate(2026, 11, 27), QTime(20, 0), QTimeZone::UTC);
        authority.to = authority.from.addSecs(10LL * 3600);
        authority.area = square({530'300, 180'000}, 900);
    }
    void fillPlan(int teams, int legs)
    {
        plan.id = id<PlanId>();
        plan.name = QStringLiteral("Friday");
        plan.shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")).value();
        plan.seed = 5;
        plan.hotspotSet = set.id;
        for (int index = 0; index < teams; ++index) {
            Team team;
            team.id = id<TeamId>();
            team.name = QStringLiteral("Team %1").arg(index + 1);
            team.start = team.finish = {530'000, 180'000};
            team.startName = team.finishName = QStringLiteral("Station");
            for (int member = 0; member < 2; ++member) {
                Officer officer;
                officer.id = id<OfficerId>();
                officer.shoulderNumber = QString::number(4000 + 2 * index + member);
                officer.rank = QStringLiteral("constable");
                officers.push_back(officer);
                team.members.push_back(officer.id);
            }
            for (int stop = 0; stop < legs; ++stop)
                team.legs.push_back(legAt(index, stop));
            plan.teams.push_back(team);
        }
    }
    // Twelve minutes from 21:10, every 50 minutes.
    [[nodiscard]] Leg legAt(int team, int stop)
    {
        const Hotspot &hotspot = set.hotspots[static_cast<size_t>(team + stop) % set.hotspots.size()];
        Leg leg;
        leg.id = id<LegId>();
        leg.hotspot = hotspot.id;
        leg.placeName = hotspot.name;
        leg.point = hotspot.centre;
        leg.arrive = plan.shift.from.addSecs(60LL * (10 + 50 * stop));
        leg.depart = leg.arrive.addSecs(12LL * 60);
        leg.reason = QStringLiteral("harm peaks now");
        return leg;
    }
};

} // namespace lantern::test
