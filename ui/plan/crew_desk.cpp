#include "plan/crew_desk.h"

#include "commands/workspace.h"
#include "plan/authority.h"
#include "plan/authority_change.h"
#include "plan/plan_words.h"
#include "plan/rules.h"
#include "store/plan_repository.h"

#include <QRegularExpression>

#include <boost/geometry/algorithms/convex_hull.hpp>
#include <boost/geometry/geometries/multi_point.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double AroundMetres = 25; // added round the hotspots' own outlines
constexpr double CellHalfMetres = 75;

MultiPolygon hullOf(const std::vector<GridPoint> &points)
{
    boost::geometry::model::multi_point<GridPoint> all(points.begin(), points.end());
    Polygon hull;
    boost::geometry::convex_hull(all, hull);
    MultiPolygon area{hull};
    correct(area);
    return area;
}

void addRound(std::vector<GridPoint> &points, GridPoint point, double metres)
{
    for (const double east : {-metres, metres})
        for (const double north : {-metres, metres})
            points.push_back({point.easting + east, point.northing + north});
}

void addHotspot(std::vector<GridPoint> &points, const Hotspot &hotspot)
{
    if (hotspot.outline.empty())
        addRound(points, hotspot.centre, CellHalfMetres + AroundMetres);
    for (const Polygon &polygon : hotspot.outline)
        for (const GridPoint &corner : polygon.outer())
            addRound(points, corner, AroundMetres);
}

QString kindAt(int row)
{
    return row <= 0 ? QStringLiteral("s34") : referenceKinds().value(row - 1);
}

// What the form has of section 34 does not go into the file with a reference.
Authority referenceOnly(Authority authority)
{
    authority.grounds.clear();
    authority.grantedByRank.clear();
    authority.grantedBy.clear();
    authority.rightsConsidered.clear();
    authority.regardsRights = false;
    return authority;
}

QDateTime londonInstant(const QVariantMap &typed, const QString &date, const QString &time)
{
    const QDate day = QDate::fromString(typed.value(date).toString(), Qt::ISODate);
    const QTime clock = QTime::fromString(typed.value(time).toString(), QStringLiteral("HH:mm"));
    return day.isValid() && clock.isValid() ? QDateTime(day, clock, londonZone()).toUTC() : QDateTime();
}

} // namespace

CrewDesk::CrewDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_officerRows({"officer", "shoulder", "rank", "skills", "spotter", "lapsed"})
    , m_authorityRows({"authority", "reference", "words", "standing", "endDate", "endTime", "over"})
{
    connect(m_workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Plans) != 0)
            reload();
    });
    reload();
}

QStringList CrewDesk::ranks()
{
    return {QStringLiteral("constable"),       QStringLiteral("sergeant"),       QStringLiteral("inspector"),
            QStringLiteral("chief_inspector"), QStringLiteral("superintendent"), QStringLiteral("pcso")};
}

QStringList CrewDesk::rankNames()
{
    QStringList names;
    for (const QString &rank : ranks())
        names.append(rankText(rank));
    return names;
}

QStringList CrewDesk::kindNames()
{
    QStringList names{authorityKindText(QStringLiteral("s34"))};
    for (const QString &kind : referenceKinds())
        names.append(tr("%1 (reference only)").arg(authorityKindText(kind)));
    return names;
}

void CrewDesk::reload()
{
    std::vector<QVariantList> officers;
    m_officers.clear();
    if (m_workspace->isOpen()) {
        const PlanRepository repository(*m_workspace->store());
        m_officers = repository.officers().value_or(std::vector<Officer>());
    }
    const QDate today = m_workspace->clock().now().toTimeZone(londonZone()).date();
    officers.reserve(static_cast<decltype(officers)::size_type>(m_officers.size()));
    for (const Officer &officer : m_officers)
        officers.push_back({officer.id.toString(), officer.shoulderNumber, rankText(officer.rank),
                            skillsText(officer, today), officer.has(SpotterSkill, today),
                            static_cast<int>(std::ranges::count_if(
                                officer.skills, [&](const Officer::Skill &skill) { return isLapsed(skill, today); }))});
    m_officerRows.setRows(std::move(officers));
    reloadAuthorities();
}

QVariantMap CrewDesk::officer(const QString &id) const
{
    const auto officer = std::ranges::find(m_officers, OfficerId::fromString(id), &Officer::id);
    if (officer == m_officers.end())
        return {};
    const QDate today = m_workspace->clock().now().toTimeZone(londonZone()).date();
    QVariantList skills;
    for (const Officer::Skill &skill : officer->skills)
        skills.append(QVariantMap{{QStringLiteral("name"), skill.name},
                                  {QStringLiteral("text"), skillText(skill, today)},
                                  {QStringLiteral("lapsed"), isLapsed(skill, today)},
                                  {QStringLiteral("until"), skill.until.toString(Qt::ISODate)}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("shoulder"), officer->shoulderNumber},
            {QStringLiteral("rank"), ranks().indexOf(officer->rank)},
            {QStringLiteral("skills"), skills}};
}

QString CrewDesk::saveOfficer(const QString &id, const QString &shoulder, const QString &rank,
                              const QVariantList &skills)
{
    if (!m_workspace->isOpen())
        return tr("No file is open.");
    const QString number = shoulder.trimmed();
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,6}[A-Z]{0,3}$"));
    if (!shape.match(number).hasMatch())
        return tr(
            "A shoulder number is digits, with up to three capital letters after them (4471, 2210CW). Never a name.");
    Officer officer;
    officer.id = OfficerId::fromString(id);
    if (std::ranges::any_of(
            m_officers, [&](const Officer &other) { return other.shoulderNumber == number && other.id != officer.id; }))
        return tr("%1 is in the register already. Choose that entry to change it.").arg(number);
    if (!officer.id.isValid())
        officer.id = m_workspace->store()->makeId<OfficerId>();
    officer.shoulderNumber = number;
    officer.rank = rank;
    for (const QVariant &one : skills) {
        const QVariantMap skill = one.toMap();
        const QString name = skill.value(QStringLiteral("name")).toString().trimmed();
        if (!name.isEmpty())
            officer.skills.push_back(
                {name, QDate::fromString(skill.value(QStringLiteral("until")).toString(), Qt::ISODate)});
    }
    if (const Result<void> saved = PlanRepository(*m_workspace->store()).saveOfficer(officer); !saved)
        return saved.error().message;
    m_workspace->notify(Workspace::Plans);
    return {};
}

QString CrewDesk::areaOf(const QVariantMap &typed, MultiPolygon &area) const
{
    std::vector<GridPoint> points;
    const QVariantList outline = typed.value(QStringLiteral("outline")).toList();
    if (outline.size() >= 3) {
        Polygon drawn;
        for (const QVariant &corner : outline) {
            const QVariantMap place = corner.toMap();
            drawn.outer().push_back(toGrid({place.value(QStringLiteral("latitude")).toDouble(),
                                            place.value(QStringLiteral("longitude")).toDouble()}));
        }
        area = {drawn};
        correct(area);
        return areaSquareMetres(area) > 0 ? QString() : tr("The outline drawn has no area.");
    }
    const Result<Plan> plan =
        PlanRepository(*m_workspace->store()).load(PlanId::fromString(m_workspace->currentPlan()));
    const HotspotSetId setId = plan ? plan->hotspotSet : HotspotSetId::fromString(m_workspace->currentHotspotSet());
    const Result<HotspotSet> set = HotspotRepository(*m_workspace->store()).load(setId);
    if (!set)
        return tr("There are no hotspots to draw the area round. Open a plan, or draw the area.");
    const bool ofPlan = typed.value(QStringLiteral("area")).toString() == QLatin1StringView("plan");
    for (const Hotspot &hotspot : set->hotspots) {
        const bool visited = !ofPlan || (plan && std::ranges::any_of(plan->teams, [&](const Team &team) {
                                             return std::ranges::contains(team.legs, hotspot.id, &Leg::hotspot);
                                         }));
        if (visited)
            addHotspot(points, hotspot);
    }
    if (points.empty())
        return tr("The plan visits no hotspot yet: there is nothing to draw the area round.");
    area = hullOf(points);
    return {};
}

QString CrewDesk::saveAuthority(const QVariantMap &typed)
{
    if (!m_workspace->isOpen())
        return tr("No file is open.");
    Authority authority;
    authority.reference = typed.value(QStringLiteral("reference")).toString().trimmed();
    authority.grantedByRank = typed.value(QStringLiteral("rank")).toString();
    authority.grantedBy = typed.value(QStringLiteral("grantedBy")).toString().trimmed();
    authority.grounds = typed.value(QStringLiteral("grounds")).toString().trimmed();
    authority.regardsRights = typed.value(QStringLiteral("regardsRights")).toBool();
    authority.from = londonInstant(typed, QStringLiteral("fromDate"), QStringLiteral("from"));
    authority.to = londonInstant(typed, QStringLiteral("toDate"), QStringLiteral("to"));
    authority.rightsConsidered = typed.value(QStringLiteral("rights")).toString().trimmed();
    authority.kind = kindAt(typed.value(QStringLiteral("kind")).toInt());
    if (!isDispersalAuthority(authority))
        return enterAuthority(referenceOnly(authority));
    static const QStringList below = {QStringLiteral("constable"), QStringLiteral("sergeant"), QStringLiteral("pcso")};
    if (authority.reference.isEmpty())
        return tr("Enter the authority's reference.");
    if (below.contains(authority.grantedByRank))
        return tr("An authority under section 34 is given by an inspector or above.");
    if (!authority.from.isValid() || !authority.to.isValid() || authority.to <= authority.from)
        return tr("Enter from when to when it runs; the end comes after the start.");
    if (authority.from.secsTo(authority.to) > AuthorityHours * 3600LL)
        return tr("An authority under section 34 runs for at most %1 hours.").arg(AuthorityHours);
    if (authority.grounds.isEmpty())
        return tr("Enter the grounds on which it was given.");
    if (!authority.regardsRights)
        return tr(
            "Whoever gives it must have regard to Articles 10 and 11: tick it once that is written in the authority.");
    if (const QString wrong = areaOf(typed, authority.area); !wrong.isEmpty())
        return wrong;
    return enterAuthority(std::move(authority));
}

QString CrewDesk::enterAuthority(Authority authority)
{
    if (const Result<void> checked = checkAuthority(authority); !checked)
        return checked.error().message;
    authority.id = m_workspace->store()->makeId<AuthorityId>();
    const QString text = tr("Enter %1").arg(authority.reference);
    m_workspace->push(new AuthorityChange(*m_workspace, std::nullopt, std::move(authority), text));
    return {};
}

} // namespace lantern
