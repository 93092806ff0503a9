#include "plan/breaks_desk.h"

#include "base/clock_text.h"
#include "plan/edit_orders.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString shownAt(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

QVariantList shownPlaces(const std::vector<BreakPlace> &places)
{
    QVariantList shown;
    for (const BreakPlace &place : places)
        shown.append(QVariantMap{{QStringLiteral("text"), place.name},
                                 {QStringLiteral("easting"), place.point.easting},
                                 {QStringLiteral("northing"), place.point.northing}});
    return shown;
}

std::vector<BreakPlace> typedPlaces(const QVariantList &typed)
{
    std::vector<BreakPlace> places;
    for (const QVariant &each : typed) {
        const QVariantMap place = each.toMap();
        places.push_back({.name = place.value(QStringLiteral("text")).toString().trimmed(),
                          .point = {place.value(QStringLiteral("easting")).toDouble(),
                                    place.value(QStringLiteral("northing")).toDouble()}});
    }
    return places;
}

} // namespace

BreaksDesk::BreaksDesk(QObject *parent)
    : QObject(parent)
    , m_breaks({"title", "detail"})
{
}

void BreaksDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        disconnect(m_board, nullptr, this, nullptr);
    m_board = board;
    if (board != nullptr)
        connect(board, &PlanBoard::planChanged, this, &BreaksDesk::fill);
    fill();
    Q_EMIT boardChanged();
}

const std::vector<BreakOrder> &BreaksDesk::orders() const
{
    static const std::vector<BreakOrder> none;
    return m_board ? m_board->plan().orders.breaks : none;
}

QString BreaksDesk::nameOf(const TeamId &team) const
{
    const auto found = std::ranges::find(m_board->plan().teams, team, &Team::id);
    return !team.isValid()                        ? tr("All teams")
           : found == m_board->plan().teams.end() ? tr("A team that is gone")
                                                  : found->name;
}

QDateTime BreaksDesk::instantAt(const QString &clock) const
{
    const int minute = m_board->minuteAt(clock);
    return minute < 0 ? QDateTime() : m_board->plan().shift.from.addSecs(minute * qint64{60});
}

void BreaksDesk::fill()
{
    std::vector<QVariantList> rows;
    for (const BreakOrder &order : orders()) {
        QStringList places;
        for (const BreakPlace &place : order.places)
            places.append(place.name);
        const QString where = places.isEmpty() ? tr("where the team starts") : places.join(tr(" or "));
        rows.push_back({tr("%1, %2–%3").arg(nameOf(order.team), clockText(order.from), clockText(order.to)),
                        tr("%1 min · %2").arg(QString::number(order.minutes), where)});
    }
    m_breaks.setRows(std::move(rows));
}

QVariantMap BreaksDesk::order(int row) const
{
    if (row < 0 || row >= static_cast<int>(orders().size()))
        return {};
    const BreakOrder &order = orders()[static_cast<size_t>(row)];
    const std::vector<Team> &teams = m_board->plan().teams;
    const auto team = std::ranges::find(teams, order.team, &Team::id);
    const bool isOne = order.team.isValid() && team != teams.end();
    return {{QStringLiteral("teamRow"), isOne ? static_cast<int>(team - teams.begin()) : -1},
            {QStringLiteral("minutes"), order.minutes},
            {QStringLiteral("from"), shownAt(order.from)},
            {QStringLiteral("to"), shownAt(order.to)},
            {QStringLiteral("places"), shownPlaces(order.places)}};
}

QString BreaksDesk::save(int row, const QVariantMap &typed)
{
    if (!m_board || !m_board->hasPlan())
        return tr("There is no plan.");
    BreakOrder order{.team = {},
                     .minutes = typed.value(QStringLiteral("minutes")).toInt(),
                     .from = instantAt(typed.value(QStringLiteral("from")).toString()),
                     .to = instantAt(typed.value(QStringLiteral("to")).toString()),
                     .places = typedPlaces(typed.value(QStringLiteral("places")).toList())};
    if (!order.from.isValid() || !order.to.isValid())
        return tr("Outside the shift.");
    const int team = typed.value(QStringLiteral("teamRow"), -1).toInt();
    const std::vector<Team> &teams = m_board->plan().teams;
    if (team >= 0 && team < static_cast<int>(teams.size()))
        order.team = teams[static_cast<size_t>(team)].id;
    const Result<Plan> edited = row < 0 ? addBreakOrder(m_board->plan(), order)
                                        : changeBreakOrder(m_board->plan(), static_cast<size_t>(row), order);
    if (!edited)
        return edited.error().message;
    return m_board->change(edited, tr("Order the breaks: %1").arg(nameOf(order.team))) ? QString()
                                                                                       : tr("It was not saved.");
}

bool BreaksDesk::remove(int row)
{
    return m_board && row >= 0 &&
           m_board->change(removeBreakOrder(m_board->plan(), static_cast<size_t>(row)),
                           tr("Take an order for breaks out"));
}

} // namespace lantern
