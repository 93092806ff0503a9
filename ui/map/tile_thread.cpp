#include "map/tile_thread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lantern
{

// Qt's low priority is none as Linux usually schedules, and its idle one would leave the map blank on a busy machine: at 5 a tile still
// has a third of the time that a frame has.
void letFramesGoFirst()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#endif
}

} // namespace lantern
