#pragma once

#include "store/series.h"

#include <QUndoCommand>

namespace lantern
{

class Workspace;

// A decision on a series. What is decided is only ever added to, so that undoing adds a decision that brings back the one
// before; the history says so.
class DecideSeries : public QUndoCommand
{
public:
    // `series` carries its decisions so far.
    DecideSeries(Workspace &workspace, Series series, SeriesDecision decision);

    void redo() override;
    void undo() override;

private:
    void add(SeriesDecision decision);

    Workspace &m_workspace;
    Series m_series;
    SeriesDecision m_decision;
};

} // namespace lantern
