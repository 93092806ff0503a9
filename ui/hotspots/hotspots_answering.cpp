#include "commands/aside.h"
#include "commands/workspace.h"
#include "hotspots/hotspots_model.h"
#include "map/map_model.h"

// How the hotspots model has its question answered: the places first, the layers of the map after them.
namespace lantern
{

void HotspotsModel::compute()
{
    cancel();
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen()) {
        take(HotspotAnswer());
        return;
    }
    const quint64 ticket = m_ticket;
    m_stop = std::stop_source();
    m_busy = true;
    Q_EMIT busyChanged();
    StoreOptions store = workspace->store()->options();
    store.readOnly = true;
    const Progress progress{.report = {}, .stop = m_stop.get_token()};
    runAside(
        this,
        [store, asked = m_question.asked(), recorded = m_answer.recorded, progress] {
            return answerHotspots(store, recorded, asked, progress);
        },
        [this, ticket, progress](const Result<HotspotAnswer> &answer) {
            if (ticket != m_ticket)
                return;
            if (answer)
                take(*answer);
            else
                Workspace::instance()->report(answer.error());
            if (answer && answer->refusal.isEmpty() && answer->hasOffences())
                workOutLayers(progress);
            else
                settle();
        });
}

void HotspotsModel::workOutLayers(const Progress &progress)
{
    const quint64 ticket = m_ticket;
    runAside(
        this,
        [asked = m_question.asked(), recorded = m_answer.recorded, known = m_answer.layers, progress] {
            return layersOf(*recorded, asked, known, progress);
        },
        [this, ticket, progress](const HotspotLayers &layers) {
            if (ticket != m_ticket)
                return;
            settle();
            m_layers = layers;
            Q_EMIT layersChanged();
            showFindings();
            if (m_answer.hasHours)
                workOutNightAndDay(progress);
        });
}

void HotspotsModel::workOutNightAndDay(const Progress &progress)
{
    const quint64 ticket = m_ticket;
    runAside(
        this,
        [asked = m_question.asked(), recorded = m_answer.recorded, progress] {
            return rankNightAndDay(*recorded, asked, progress);
        },
        [this, ticket](const NightAndDay &ranks) {
            if (ticket != m_ticket)
                return;
            m_nightAndDay = ranks;
            Q_EMIT dayAndNightChanged();
        });
}

void HotspotsModel::settle()
{
    if (std::exchange(m_busy, false))
        Q_EMIT busyChanged();
}

void HotspotsModel::showFindings()
{
    MapModel::instance()->showFindings(
        {m_answer.analysis, m_layers.surface, m_significanceInstead ? m_significanceInstead : m_layers.significance});
}

AnalysisOptions HotspotsModel::options() const
{
    return hasOffences() ? completed(*m_answer.recorded, m_question.asked().analysis) : AnalysisOptions();
}

void HotspotsModel::showSignificance(const std::shared_ptr<const Significance> &instead)
{
    if (std::exchange(m_significanceInstead, instead) != instead)
        showFindings();
}

void HotspotsModel::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    settle();
}

void HotspotsModel::take(const HotspotAnswer &answer)
{
    m_answer = answer;
    m_nightAndDay.reset();
    if (answer.analysis.placement)
        m_question.keepPlacement(answer.analysis.placement);
    if (Store *store = Workspace::instance()->store())
        m_answer.set = identified(std::move(m_answer.set), *store);
    // The layers of the last answer stand until those of this one are there.
    m_significanceInstead.reset();
    if (!answer.refusal.isEmpty() || !answer.hasOffences()) {
        m_layers = {};
        Q_EMIT layersChanged();
    }
    showFindings();
    reloadSaved();
}

} // namespace lantern
