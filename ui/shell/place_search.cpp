#include "shell/place_search.h"

#include "map/geo_map.h"

#include "commands/workspace.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

namespace lantern
{

namespace
{

constexpr int resultsShown = 8;
constexpr int shortestText = 2;

QVariantMap entry(const QString &name, const QString &kind, GridPoint point)
{
    QVariantMap found = geoMap(point);
    found.insert({{QStringLiteral("name"), name}, {QStringLiteral("kind"), kind}});
    return found;
}

QString kindText(const QString &kind)
{
    return QString(kind).replace(u'_', u' ');
}

} // namespace

PlaceSearch::PlaceSearch(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::openChanged, this, &PlaceSearch::search);
}

void PlaceSearch::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    search();
}

void PlaceSearch::search()
{
    m_results.clear();
    Workspace *workspace = Workspace::instance();
    const QString wanted = m_text.trimmed();
    if (workspace->isOpen() && wanted.size() >= shortestText) {
        const HotspotSetId current = HotspotSetId::fromString(workspace->currentHotspotSet());
        if (const Result<HotspotSet> set = HotspotRepository(*workspace->store()).load(current))
            for (const Hotspot &hotspot : set->hotspots)
                if (m_results.size() < 3 && hotspot.name.contains(wanted, Qt::CaseInsensitive))
                    m_results.append(entry(hotspot.name, tr("hotspot %1").arg(hotspot.rank), hotspot.centre));
        const Result<std::vector<GazetteerEntry>> found =
            PlaceRepository(*workspace->store()).search(wanted, resultsShown);
        if (!found)
            workspace->report(found.error());
        else
            for (const GazetteerEntry &place : *found)
                if (m_results.size() < resultsShown)
                    m_results.append(entry(place.name, kindText(place.kind), place.point));
    }
    Q_EMIT resultsChanged();
}

} // namespace lantern
