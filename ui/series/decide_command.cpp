#include "series/decide_command.h"

#include "commands/workspace.h"
#include "store/series_repository.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

QString textOf(SeriesState state)
{
    switch (state) {
    case SeriesState::Accepted:
        return QCoreApplication::translate("DecideSeries", "Accept series");
    case SeriesState::Rejected:
        return QCoreApplication::translate("DecideSeries", "Reject series");
    case SeriesState::Parked:
        return QCoreApplication::translate("DecideSeries", "Park series");
    case SeriesState::Candidate:
        return QCoreApplication::translate("DecideSeries", "Open series again");
    }
    return {};
}

} // namespace

DecideSeries::DecideSeries(Workspace &workspace, Series series, SeriesDecision decision)
    : QUndoCommand(textOf(decision.state))
    , m_workspace(workspace)
    , m_series(std::move(series))
    , m_decision(std::move(decision))
{
}

void DecideSeries::redo()
{
    add(m_decision);
}

void DecideSeries::undo()
{
    SeriesDecision before;
    if (!m_series.decisions.empty())
        before = m_series.decisions.back();
    before.reason = QCoreApplication::translate("DecideSeries", "Undone: %1").arg(m_decision.reason);
    before.decidedBy = m_decision.decidedBy;
    add(before);
}

void DecideSeries::add(SeriesDecision decision)
{
    decision.at = m_workspace.clock().now();
    if (const Result<void> done = SeriesRepository(*m_workspace.store()).decide(m_series, decision); !done) {
        setObsolete(true);
        m_workspace.report(done.error());
    }
    m_workspace.notify(Workspace::Series);
}

} // namespace lantern
