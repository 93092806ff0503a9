#include "base/file_writing.h"
#include "commands/workspace.h"
#include "hotspot/edit.h"
#include "hotspot/hour_shares.h"
#include "hotspots/hotspot_command.h"
#include "hotspots/hotspots_model.h"

#include <QUrl>

// What is done with the list and its places: kept, changed by hand, taken to a plan, written to a file.
namespace lantern
{

void HotspotsModel::edit(const QString &text, Result<HotspotSet> edited)
{
    Workspace *workspace = Workspace::instance();
    if (!edited) {
        workspace->report(edited.error());
        return;
    }
    if (workspace->isOpen())
        workspace->push(
            new KeepHotspots(*workspace, text, m_saved ? std::optional(m_set) : std::nullopt, std::move(*edited)));
}

void HotspotsModel::save(const QString &name)
{
    if (m_set.hotspots.empty())
        return;
    HotspotSet named = m_set;
    const QString trimmed = name.trimmed();
    if (!trimmed.isEmpty())
        named.name = trimmed;
    if (m_answer.recorded)
        setHourShares(named, *m_answer.recorded);
    edit(tr("Save hotspot set"), named);
}

void HotspotsModel::rename(const QString &name)
{
    if (const Hotspot *hotspot = selected(); hotspot != nullptr && name.trimmed() != hotspot->name)
        edit(tr("Rename hotspot"), renameHotspot(m_set, hotspot->id, name.trimmed()));
}

void HotspotsModel::removeSelected()
{
    if (const Hotspot *hotspot = selected())
        edit(tr("Remove hotspot"), removeHotspot(m_set, hotspot->id));
}

void HotspotsModel::editOutline()
{
    if (const Hotspot *hotspot = selected())
        m_editor.begin(*hotspot, m_set, m_answer);
}

void HotspotsModel::keepOutline()
{
    if (m_editor.isActive())
        edit(tr("Edit outline"), m_editor.finish());
}

void HotspotsModel::openSet(const QString &id)
{
    Workspace::instance()->setCurrentHotspotSet(id);
}

bool HotspotsModel::useInPlan()
{
    if (!m_saved)
        save(m_set.name);
    return m_saved;
}

bool HotspotsModel::exportGeoJson(const QString &path)
{
    const QUrl url(path);
    const Result<void> written =
        writeFile(url.isLocalFile() ? url.toLocalFile() : path, toGeoJson(m_set, Workspace::instance()->isExercise()));
    if (written)
        return true;
    Workspace::instance()->report(written.error());
    return false;
}

} // namespace lantern
