#include "hotspots/hotspots_model.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "hotspot/reason.h"
#include "map/map_model.h"
#include "store/plan_repository.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// A list that is worked out anew has new ids; a place in it is still the one that was chosen.
bool isSamePlace(const Hotspot &one, const Hotspot &other)
{
    return (one.id.isValid() && one.id == other.id) || one.centre == other.centre;
}

} // namespace

HotspotsModel::HotspotsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::changed, this, &HotspotsModel::follow);
    constexpr int frameMilliseconds = 50;
    m_telling.setInterval(frameMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &HotspotsModel::tellRows);
    connect(this, &HotspotsModel::selectedChanged, this, &HotspotsModel::dayAndNightChanged);
    connect(this, &HotspotsModel::selectedChanged, this, &HotspotsModel::significanceChanged);
    connect(this, &HotspotsModel::layersChanged, this, &HotspotsModel::significanceChanged);
    connect(workspace, &Workspace::currentHotspotSetChanged, this, &HotspotsModel::reloadSaved);
    // Another question is answered anew, and no saved set is shown over the answer.
    connect(&m_question, &HotspotsQuestion::changed, this, [this] {
        openSet({});
        compute();
    });
    if (workspace->isOpen())
        follow(Workspace::Everything);
}

QString HotspotsModel::dayAndNight() const
{
    const Hotspot *hotspot = selected();
    // A saved set may be of other hexagons, months or hours than the ranks.
    if (hotspot == nullptr || m_saved || !m_answer.hasHours || m_set.unit != UnitKind::Hexagon)
        return {};
    const QString words = tr("Rank at night %1, by day %2.");
    if (!m_nightAndDay)
        return words.arg(QStringLiteral("…"),
                         QStringLiteral("…")); // in its place, so that nothing moves when the ranks come
    const quint64 cell = m_answer.analysis.grid.cellAt(hotspot->centre).key();
    const auto rank = [cell](const QHash<quint64, int> &ranks) {
        const int place = ranks.value(cell);
        return place > 0 ? QLocale().toString(place) : tr("none");
    };
    return words.arg(rank(m_nightAndDay->night), rank(m_nightAndDay->day));
}

HotspotsModel::~HotspotsModel()
{
    m_stop.request_stop();
}

int HotspotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : placeCount();
}

QVariant HotspotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Hotspot &hotspot = m_set.hotspots[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return hotspot.id.toString();
    case RankRole:
        return hotspot.rank;
    case Qt::DisplayRole:
    case NameRole:
        return hotspot.name;
    case ReasonRole:
        return reasonOf(hotspot, m_set.period);
    case ScoreRole:
        return hotspot.score;
    case CountRole:
        return hotspot.count;
    case ShareRole:
        return hotspot.vawgShare;
    case RankChangeRole:
        return rankChange(hotspot);
    case MethodRole:
        return methodText(hotspot);
    case LatitudeRole:
        return toGeo(hotspot.centre).latitude;
    case LongitudeRole:
        return toGeo(hotspot.centre).longitude;
    default:
        return {};
    }
}

QHash<int, QByteArray> HotspotsModel::roleNames() const
{
    return {
        {IdRole, "hotspotId"},  {RankRole, "rank"},         {NameRole, "name"},          {ReasonRole, "reason"},
        {ScoreRole, "score"},   {CountRole, "offences"},    {ShareRole, "vawgShare"},    {RankChangeRole, "rankChange"},
        {MethodRole, "method"}, {LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}};
}

Period HotspotsModel::allMonths() const
{
    return hasOffences() ? m_answer.recorded->periodOf(m_answer.recorded->newerSource()) : Period{};
}

QString HotspotsModel::monthName(int index)
{
    return monthText(Month::fromIndex(index));
}

int HotspotsModel::otherRank(const Hotspot &hotspot) const
{
    const Analysis &analysis = m_answer.analysis;
    if (m_saved)
        return 0;
    if (!analysis.placement)
        return m_answer.otherRank.value(analysis.grid.cellAt(hotspot.centre).key(), 0);
    // A list that is worked out is in the cells' order.
    const auto row = static_cast<size_t>(hotspot.rank - 1);
    return row < analysis.cells.size() ? m_answer.otherRank.value(analysis.cells[row].cell.key(), 0) : 0;
}

int HotspotsModel::rankChange(const Hotspot &hotspot) const
{
    const int other = otherRank(hotspot);
    return other > 0 ? other - hotspot.rank : 0;
}

QString HotspotsModel::significance() const
{
    const Hotspot *hotspot = selected();
    // That of one hexagon says nothing of a ward around it.
    if (hotspot == nullptr || !m_layers.significance || m_set.unit != UnitKind::Hexagon)
        return {};
    const Significance &found = *m_layers.significance;
    const CellSignificance *cell = found.find(found.grid.cellAt(hotspot->centre));
    return cell == nullptr
               ? tr("It lies outside the area that is looked at.")
               : tr("z %1, %2").arg(QLocale().toString(cell->z, 'f', 1), significanceText(*cell, QLocale()));
}

QString HotspotsModel::methodText(const Hotspot &hotspot) const
{
    const Analysis &analysis = m_answer.analysis;
    // A list that is worked out is in the cells' order.
    const auto row = static_cast<size_t>(hotspot.rank - 1);
    if (m_saved || row >= analysis.cells.size() || analysis.rankBy == RankBy::Total)
        return {};
    const double value = analysis.valueOf(analysis.cells[row]);
    if (analysis.rankBy == RankBy::Significance)
        return tr("z %1").arg(QLocale().toString(value, 'f', 1));
    const QString figure = QLocale().toString(value, 'f', 0);
    return analysis.unit() == UnitKind::Segment ? tr("%1 /100 m").arg(figure) : tr("%1 /km²").arg(figure);
}

QString HotspotsModel::summary() const
{
    if (m_set.hotspots.empty())
        return {};
    return (m_set.unit == UnitKind::Hexagon ? tr("%1 · %2 of %3 hexagons") : tr("%1 · %2 of %3 places"))
        .arg(periodText(m_set.period))
        .arg(m_set.hotspots.size())
        .arg(QLocale().toString(static_cast<qlonglong>(m_answer.analysis.cells.size())));
}

QVariantList HotspotsModel::tables() const
{
    QVariantList tables;
    if (!m_answer.recorded)
        return tables;
    for (const HarmTable &table : m_answer.recorded->tables)
        tables.append(QVariantMap{{QStringLiteral("id"), table.id},
                                  {QStringLiteral("name"), table.name},
                                  {QStringLiteral("version"), table.version},
                                  {QStringLiteral("source"), table.source},
                                  {QStringLiteral("unit"), lantern::figureName(table)}});
    return tables;
}

int HotspotsModel::bandwidth() const
{
    return m_layers.surface ? static_cast<int>(std::lround(m_layers.surface->bandwidthMetres)) : 0;
}

QString HotspotsModel::caution() const
{
    if (!hasOffences() || m_saved)
        return {};
    return m_answer.refusal.isEmpty() ? cautionOf(*m_answer.recorded, m_answer.analysis) : m_answer.refusal;
}

const Hotspot *HotspotsModel::selected() const
{
    return m_selected >= 0 && m_selected < placeCount() ? &m_set.hotspots[static_cast<size_t>(m_selected)] : nullptr;
}

QString HotspotsModel::selectedId() const
{
    const Hotspot *hotspot = selected();
    return hotspot != nullptr ? hotspot->id.toString() : QString();
}

void HotspotsModel::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Places)) != 0) {
        m_answer.recorded.reset();
        compute();
    }
    if ((aggregates & Workspace::Hotspots) != 0)
        reloadSaved();
    if ((aggregates & (Workspace::Plans | Workspace::Results | Workspace::Walks)) != 0)
        m_card.readRecord();
}

// The saved set if one is current, else what was computed.
void HotspotsModel::reloadSaved()
{
    const Workspace *workspace = Workspace::instance();
    m_savedSets.clear();
    if (workspace->isOpen()) {
        const HotspotRepository repository(*workspace->store());
        if (const Result<std::vector<HotspotSetSummary>> sets = repository.list())
            for (const HotspotSetSummary &set : *sets)
                m_savedSets.append(QVariantMap{
                    {QStringLiteral("id"), set.id.toString()},
                    {QStringLiteral("name"), set.name},
                    {QStringLiteral("detail"), tr("%1, top %2").arg(periodText(set.period)).arg(set.hotspots)}});
        const QString current = workspace->currentHotspotSet();
        if (!current.isEmpty())
            if (const Result<HotspotSet> set = repository.load(HotspotSetId::fromString(current))) {
                Q_EMIT savedSetsChanged();
                show(*set, true);
                return;
            }
    }
    Q_EMIT savedSetsChanged();
    show(m_answer.set, false);
}

// Rows that stay are filled anew: making delegates for all of them would hold up clicks and keys.
void HotspotsModel::fill(const HotspotSet &set, bool saved)
{
    const int before = placeCount();
    const int after = static_cast<int>(set.hotspots.size());
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_set = set;
    m_saved = saved;
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    m_told = 0;
    tellRows();
    m_telling.start();
}

// Some rows at a time with a frame between them, so that no click or key is kept waiting.
void HotspotsModel::tellRows()
{
    constexpr int rowsAtOnce = 4;
    const int next = std::min(m_told + rowsAtOnce, placeCount());
    if (next > m_told)
        Q_EMIT dataChanged(index(m_told), index(next - 1));
    m_told = next;
    if (m_told == placeCount())
        m_telling.stop();
}

void HotspotsModel::show(const HotspotSet &set, bool saved)
{
    const Hotspot kept = selected() != nullptr ? *selected() : Hotspot();
    m_editor.cancel();
    fill(set, saved);
    m_selected = m_set.hotspots.empty() ? -1 : 0;
    for (int row = 0; row < placeCount(); ++row)
        if (isSamePlace(m_set.hotspots[static_cast<size_t>(row)], kept))
            m_selected = row;
    MapModel::instance()->showHotspots(m_set);
    Q_EMIT answerChanged();
    Q_EMIT selectedChanged();
    showCard();
}

void HotspotsModel::select(int row)
{
    if (row == m_selected || row < -1 || row >= placeCount())
        return;
    m_selected = row;
    Q_EMIT selectedChanged();
    showCard();
}

void HotspotsModel::selectId(const QString &id)
{
    const auto found = std::ranges::find(m_set.hotspots, HotspotId::fromString(id), &Hotspot::id);
    if (found != m_set.hotspots.end())
        select(static_cast<int>(found - m_set.hotspots.begin()));
}

void HotspotsModel::showCard()
{
    if (const Hotspot *hotspot = selected())
        m_card.show(*hotspot, m_set, m_answer, otherRank(*hotspot));
    else
        m_card.clear();
}

} // namespace lantern
