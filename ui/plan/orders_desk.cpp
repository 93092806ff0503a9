#include "plan/orders_desk.h"

#include "base/clock_text.h"
#include "commands/workspace.h"
#include "geo/grid_reference.h"
#include "hotspot/reason.h"
#include "plan/edit_orders.h"
#include "plan/words.h"
#include "plan/worth.h"
#include "store/place_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString clockOf(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

} // namespace

OrdersDesk::OrdersDesk(QObject *parent)
    : QObject(parent)
    , m_hotspots({"hotspot", "rank", "name", "asked", "forbidden", "barred", "reason"})
    , m_duties({"title", "detail"})
{
}

void OrdersDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        disconnect(m_board, nullptr, this, nullptr);
    m_board = board;
    if (board != nullptr) {
        connect(board, &PlanBoard::planChanged, this, &OrdersDesk::fill);
        connect(board, &PlanBoard::listsChanged, this, &OrdersDesk::fill);
    }
    fill();
    Q_EMIT boardChanged();
}

void OrdersDesk::setTeamRow(int row)
{
    if (row == m_teamRow)
        return;
    m_teamRow = row;
    fill();
}

const PlanOrders &OrdersDesk::orders() const
{
    static const PlanOrders none;
    return m_board ? m_board->plan().orders : none;
}

TeamId OrdersDesk::teamAt(int row) const
{
    const bool isTeam = m_board && row >= 0 && row < static_cast<int>(m_board->plan().teams.size());
    return isTeam ? m_board->plan().teams[static_cast<size_t>(row)].id : TeamId();
}

QString OrdersDesk::teamName(const TeamId &team) const
{
    const auto found = std::ranges::find(m_board->plan().teams, team, &Team::id);
    return found == m_board->plan().teams.end() ? QString() : found->name;
}

QString OrdersDesk::nameOf(const HotspotId &hotspot) const
{
    const std::vector<Hotspot> &all = m_board->ground().hotspots.hotspots;
    const auto found = std::ranges::find(all, hotspot, &Hotspot::id);
    return found == all.end() ? tr("a hotspot") : found->name;
}

void OrdersDesk::fill()
{
    if (!teamAt(m_teamRow).isValid())
        m_teamRow = -1;
    fillHotspots();
    fillDuties();
    Q_EMIT ordersChanged();
}

void OrdersDesk::fillHotspots()
{
    std::vector<QVariantList> rows;
    if (m_board && m_board->hasPlan()) {
        const TeamId team = teamAt(m_teamRow);
        for (const Hotspot &hotspot : m_board->ground().hotspots.hotspots) {
            QStringList barred;
            for (const Forbid &forbid : orders().forbids)
                if (forbid.hotspot == hotspot.id && forbid.team.isValid())
                    barred.append(teamName(forbid.team));
            rows.push_back({hotspot.id.toString(), hotspot.rank, hotspot.name,
                            std::ranges::contains(orders().everyTwoHours, hotspot.id),
                            std::ranges::contains(orders().forbids, Forbid{.team = team, .hotspot = hotspot.id}),
                            barred.isEmpty() ? QString() : tr("Not: %1").arg(barred.join(QStringLiteral(", "))),
                            reasonOf(hotspot, m_board->ground().hotspots.period)});
        }
    }
    m_hotspots.setRows(std::move(rows));
}

QString OrdersDesk::placeTextOf(GridPoint point) const
{
    constexpr double besideMetres = 60;
    Store *store = Workspace::instance()->store();
    const QString name =
        store == nullptr ? QString() : PlaceRepository(*store).nameNear(point, besideMetres).value_or(QString());
    return name.isEmpty() ? gridReference(point) : name;
}

void OrdersDesk::fillDuties()
{
    std::vector<QVariantList> rows;
    for (const Duty &duty : orders().duties) {
        QStringList parts{duty.earliest == duty.latest
                              ? tr("at %1").arg(clockText(duty.earliest))
                              : tr("arrives %1 to %2").arg(clockText(duty.earliest), clockText(duty.latest)),
                          tr("%n minute(s)", nullptr, duty.minutes)};
        if (duty.team.isValid())
            parts.append(teamName(duty.team));
        if (!duty.skill.isEmpty())
            parts.append(tr("needs %1").arg(duty.skill));
        parts.append(placeTextOf(duty.point));
        rows.push_back({duty.name, parts.join(QStringLiteral(" · "))});
    }
    m_duties.setRows(std::move(rows));
}

QStringList OrdersDesk::teamNames() const
{
    QStringList names;
    if (m_board)
        for (const Team &team : m_board->plan().teams)
            names.append(team.name);
    return names;
}

QStringList OrdersDesk::skills() const
{
    QStringList found;
    if (m_board)
        for (const Officer &officer : m_board->ground().officers)
            for (const Officer::Skill &skill : officer.skills)
                if (!found.contains(skill.name))
                    found.append(skill.name);
    found.sort();
    return found;
}

QString OrdersDesk::recoveryText() const
{
    const int half = halfRecoveryMinutes();
    const int afterTwoHours = qRound(100 * repeatShare(RevisitWithinMinutes, half));
    const QString meaning =
        tr("%n minute(s) after somebody left, a visit is worth half of a first one; after two hours, %1 %.", nullptr,
           half)
            .arg(afterTwoHours);
    return meaning + u' ' +
           tr("This is an assumption. What is known: a stay works for some time after it ends, and more the longer it "
              "was, up to 15 "
              "minutes (Koper 1995); the guides ask for a visit at least every two hours. Nobody has measured how fast "
              "it wears off here.");
}

QString OrdersDesk::hoursText() const
{
    if (!m_board || !m_board->hasPlan())
        return {};
    const std::vector<Hotspot> &all = m_board->ground().hotspots.hotspots;
    const auto known = std::ranges::count_if(all, [](const Hotspot &hotspot) { return !hotspot.hourShares.empty(); });
    if (known == 0)
        return tr("Hours are not in this data: every hour counts alike.");
    return known == std::ssize(all)
               ? tr("The hours of the hotspots are known: a visit counts more in the hours in which more happens "
                    "there.")
               : tr("The hours are known of %1 of %2 hotspots; of the others every hour counts alike.")
                     .arg(known)
                     .arg(all.size());
}

int OrdersDesk::count() const
{
    return static_cast<int>(orders().everyTwoHours.size() + orders().forbids.size() + orders().duties.size() +
                            orders().breaks.size());
}

QVariantMap OrdersDesk::marks(int row) const
{
    if (row < 0 || row >= m_hotspots.count())
        return {};
    const QString hotspot = m_hotspots.value(row, QStringLiteral("hotspot")).toString();
    const Forbid toAll{.team = {}, .hotspot = HotspotId::fromString(hotspot)};
    return {{QStringLiteral("hotspot"), hotspot},
            {QStringLiteral("asked"), m_hotspots.value(row, QStringLiteral("asked"))},
            {QStringLiteral("forbidden"), std::ranges::contains(orders().forbids, toAll)}};
}

bool OrdersDesk::toggleEveryTwoHours(const QString &hotspot)
{
    if (!m_board)
        return false;
    const HotspotId id = HotspotId::fromString(hotspot);
    const bool asked = !std::ranges::contains(orders().everyTwoHours, id);
    return m_board->change(setEveryTwoHours(m_board->plan(), id, asked),
                           asked ? tr("%1 every two hours").arg(nameOf(id)) : tr("%1 as it is worth").arg(nameOf(id)));
}

bool OrdersDesk::toggleForbidden(const QString &hotspot)
{
    return forbid(teamAt(m_teamRow), hotspot);
}

bool OrdersDesk::toggleNotTonight(const QString &hotspot)
{
    return forbid({}, hotspot);
}

bool OrdersDesk::forbid(const TeamId &team, const QString &hotspot)
{
    if (!m_board)
        return false;
    const HotspotId id = HotspotId::fromString(hotspot);
    const bool forbidden = !std::ranges::contains(orders().forbids, Forbid{.team = team, .hotspot = id});
    return m_board->change(setForbidden(m_board->plan(), team, id, forbidden),
                           forbidden ? tr("Not to %1 tonight").arg(nameOf(id)) : tr("Allow %1 again").arg(nameOf(id)));
}

bool OrdersDesk::setVisitCap(int visits)
{
    return m_board && (visits == visitCap() || m_board->change(lantern::setVisitCap(m_board->plan(), visits),
                                                               tr("At most %n visit(s) to a hotspot", nullptr, visits),
                                                               QStringLiteral("visit cap")));
}

bool OrdersDesk::setHalfRecovery(int minutes)
{
    return m_board && (minutes == halfRecoveryMinutes() ||
                       m_board->change(lantern::setHalfRecovery(m_board->plan(), minutes),
                                       tr("Half recovered after %n minute(s)", nullptr, minutes),
                                       QStringLiteral("half recovery")));
}

int OrdersDesk::unpredictablePercent() const
{
    return qRound(100 * orders().unpredictableLoss);
}

int OrdersDesk::mostUnpredictablePercent()
{
    return qRound(100 * MostUnpredictableLoss);
}

bool OrdersDesk::setUnpredictablePercent(int percent)
{
    return m_board && (percent == unpredictablePercent() ||
                       m_board->change(setUnpredictableLoss(m_board->plan(), percent / 100.0),
                                       tr("Up to %1 % of the worth for surprise").arg(percent),
                                       QStringLiteral("unpredictable loss")));
}

bool OrdersDesk::setAvoided(const QString &key, bool avoided)
{
    const auto trait = avoidableFromKey(key);
    if (!m_board || !trait)
        return false;
    return avoided == orders().avoid.testFlag(*trait) ||
           m_board->change(lantern::setAvoided(m_board->plan(), *trait, avoided),
                           (avoided ? tr("Avoid %1") : tr("Allow %1")).arg(avoidableText(*trait)));
}

QString OrdersDesk::closedText() const
{
    if (!m_board || !m_board->hasPlan() || m_board->isEditable())
        return {};
    switch (m_board->plan().status) {
    case PlanStatus::Briefed:
        return tr("The plan is briefed: its orders stand as they are.");
    case PlanStatus::Live:
        return tr("Patrols are out on the plan: its orders stand as they are.");
    case PlanStatus::Debriefed:
    case PlanStatus::Closed:
        return tr("The plan is closed: its orders stand as they are.");
    default:
        return tr("A better plan is being looked for: the orders can be changed after it.");
    }
}

bool OrdersDesk::setVehicle(int teamRow, bool vehicle)
{
    const TeamId team = teamAt(teamRow);
    return team.isValid() &&
           m_board->change(setTravel(m_board->plan(), team, vehicle ? Travel::Vehicle : Travel::Foot),
                           vehicle ? tr("%1 by vehicle").arg(teamName(team)) : tr("%1 on foot").arg(teamName(team)));
}

QDateTime OrdersDesk::instantAt(const QString &clock) const
{
    const int minute = m_board->minuteAt(clock);
    return minute < 0 ? QDateTime() : m_board->plan().shift.from.addSecs(minute * qint64{60});
}

QString OrdersDesk::setOwnHours(int teamRow, const QString &from, const QString &to)
{
    const TeamId team = teamAt(teamRow);
    if (!team.isValid())
        return tr("Choose a team.");
    const QDateTime begin = instantAt(from);
    const QDateTime end = instantAt(to);
    if ((!from.isEmpty() && !begin.isValid()) || (!to.isEmpty() && !end.isValid()))
        return tr("Outside the shift.");
    const Result<Plan> edited = lantern::setOwnHours(m_board->plan(), team, begin, end);
    if (!edited)
        return edited.error().message;
    return m_board->change(edited, tr("Hours of %1").arg(teamName(team))) ? QString() : tr("It was not saved.");
}

QVariantMap OrdersDesk::duty(int row) const
{
    if (row < 0 || row >= static_cast<int>(orders().duties.size()))
        return {};
    const Duty &duty = orders().duties[static_cast<size_t>(row)];
    const auto team = std::ranges::find(m_board->plan().teams, duty.team, &Team::id);
    const bool isAnybodys = !duty.team.isValid() || team == m_board->plan().teams.end();
    return {{QStringLiteral("name"), duty.name},
            {QStringLiteral("easting"), duty.point.easting},
            {QStringLiteral("northing"), duty.point.northing},
            {QStringLiteral("from"), clockOf(duty.earliest)},
            {QStringLiteral("to"), clockOf(duty.latest)},
            {QStringLiteral("minutes"), duty.minutes},
            {QStringLiteral("teamRow"), isAnybodys ? -1 : static_cast<int>(team - m_board->plan().teams.begin())},
            {QStringLiteral("skill"), duty.skill}};
}

QString OrdersDesk::saveDuty(int row, const QVariantMap &typed)
{
    if (!m_board || !m_board->hasPlan())
        return tr("There is no plan.");
    const QDateTime from = instantAt(typed.value(QStringLiteral("from")).toString());
    const QDateTime to = instantAt(typed.value(QStringLiteral("to")).toString());
    if (!from.isValid() || !to.isValid())
        return tr("Outside the shift.");
    const Duty duty{.name = typed.value(QStringLiteral("name")).toString().trimmed(),
                    .point = {typed.value(QStringLiteral("easting")).toDouble(),
                              typed.value(QStringLiteral("northing")).toDouble()},
                    .earliest = from,
                    .latest = to,
                    .minutes = typed.value(QStringLiteral("minutes")).toInt(),
                    .team = teamAt(typed.value(QStringLiteral("teamRow"), -1).toInt()),
                    .skill = typed.value(QStringLiteral("skill")).toString().trimmed()};
    const Result<Plan> edited =
        row < 0 ? addDuty(m_board->plan(), duty) : changeDuty(m_board->plan(), static_cast<size_t>(row), duty);
    if (!edited)
        return edited.error().message;
    return m_board->change(edited, tr("Duty: %1").arg(duty.name)) ? QString() : tr("It was not saved.");
}

bool OrdersDesk::removeDuty(int row)
{
    return m_board && row >= 0 &&
           m_board->change(lantern::removeDuty(m_board->plan(), static_cast<size_t>(row)), tr("Take a duty out"));
}

} // namespace lantern
