#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

// One of two programs that have a file open side by side; tst_store_beside starts them.
// `store_neighbour hold FILE KEY WORK` keeps the file open for a desk, opens and closes it again for a worker, says so, waits for
// a line, keeps WORK as the file's borough and waits to be killed.
// `store_neighbour read FILE KEY` opens the file as for writing (only such a one may delete the log), prints its borough and closes it.
using namespace lantern;

namespace
{

const QString borough = QStringLiteral("borough");

void say(const QString &word)
{
    std::puts(qPrintable(word));
    std::fflush(stdout);
}

bool waitForLine()
{
    int letter = std::getchar();
    while (letter != EOF && letter != '\n')
        letter = std::getchar();
    return letter != EOF;
}

int hold(const StoreOptions &options, const Clock &clock, const QString &work)
{
    const auto desk = Store::open(options, clock);
    if (!desk || !(*desk)->setProperty(borough, QStringLiteral("before")))
        return 1;
    for (const bool readOnly : {false, true}) {
        StoreOptions worker = options;
        worker.readOnly = readOnly;
        const auto store = Store::open(worker, clock);
        if (!store || (*store)->property(borough).isEmpty())
            return 1;
    }
    say(QStringLiteral("open"));
    if (!waitForLine())
        return 1;
    const auto worker = Store::open(options, clock);
    if (!worker || !(*desk)->setProperty(borough, work))
        return 1;
    say(QStringLiteral("written"));
    waitForLine();
    return 1;
}

int read(const StoreOptions &options, const Clock &clock)
{
    const auto store = Store::open(options, clock);
    if (!store)
        return 1;
    say((*store)->property(borough));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    const StoreOptions options{.path = words.value(2), .key = words.value(3)};
    return words.value(1) == QStringLiteral("hold") ? hold(options, clock, words.value(4)) : read(options, clock);
}
