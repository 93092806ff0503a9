#pragma once

#include <QObject>

namespace lantern
{

class Workspace;

// Tells the workspace that everything may be otherwise when somebody comes back to the window and another program has written to the open
// file meanwhile: the command line, or Lantern on another machine.
class OutsideChanges : public QObject
{
public:
    explicit OutsideChanges(Workspace &workspace);
    // Looks now.
    void look();

private:
    Workspace &m_workspace;
    int m_seen = -1; // Store::writesByOthers() when last looked
};

} // namespace lantern
