#include "process_settings.h"

#include <QCoreApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lantern
{

namespace
{

// Records are read into large blocks that are soon let go of. Left to itself glibc learns from the first of them to keep such blocks
// for the next, which seldom fits: with central London's records open that is 50 MiB (bench_start).
void giveMemoryBack()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
}

// Qt's platforms wait 5 ms for more to draw before they ask for a frame. A map under a hand has 16 ms in all, and without a graphics
// card 10 of them go into filling the window.
void drawAtOnce()
{
    constexpr char idleTime[] = "QT_QPA_UPDATE_IDLE_TIME";
    if (!qEnvironmentVariableIsSet(idleTime))
        qputenv(idleTime, "0");
}

// A distance field is shaded anew for every letter of every frame: without a graphics card a quarter of all that filling the window
// takes (bench_frames). Letters that are drawn once are sharper at these sizes, too.
void drawLettersOnce()
{
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

// The file dialog of GTK, which is GNOME's and runs inside this process, opens and closes what stands in the folder to see what it
// is: the open Lantern file and its log's index too. On POSIX that drops this process's locks on them, and what is written
// afterwards can be lost (store/open_files.h). Qt Quick's own dialog opens nothing.
void chooseFilesWithoutOpeningThem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
#endif
}

} // namespace

QString dialogStyle()
{
    return QStringLiteral("Fusion");
}

void settleProcess()
{
    giveMemoryBack();
    drawAtOnce();
    drawLettersOnce();
    chooseFilesWithoutOpeningThem();
    QQuickStyle::setStyle(dialogStyle());
}

} // namespace lantern
