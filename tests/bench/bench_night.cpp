#include "core/night/random_night.h"
#include "night/night_search.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
using namespace lantern;
int main(int argc, char **argv)
{
    // cpu seconds, so that neighbours do not count
    const double seconds = argc > 1 ? std::atof(argv[1]) : 5;
    NightSize size;
    if (argc > 2)
        size.hotspots = std::atoi(argv[2]);
    if (argc > 3)
        size.others = std::atoi(argv[3]);
    if (argc > 4)
        size.pairs = std::atoi(argv[4]);
    const int runs = argc > 5 ? std::atoi(argv[5]) : 3;
    double sum[12] = {};
    int marks = 0;
    qint64 steps = 0;
    const auto now = [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; };
    for (int run = 0; run < runs; ++run) {
        const Night night = randomNight(size, static_cast<quint64>(7 + run % 3));
        const double begin = now();
        NightSearch search(night, static_cast<quint64>(run + 1));
        double next = 0.25;
        int mark = 0;
        while (next <= seconds) {
            search.run(4);
            steps += 4;
            if (now() - begin >= next) {
                sum[mark++] += search.bestValue();
                next *= 2;
            }
        }
        marks = mark;
        if (const Result<double> worth = checkNight(night, search.best()); !worth || !search.stranded().empty())
            std::printf("WRONG %s %zu\n", worth ? "" : qPrintable(worth.error().message), search.stranded().size());
    }
    for (int mark = 0; mark < marks; ++mark)
        std::printf("%.2fs %.1f  ", 0.25 * (1 << mark), sum[mark] / runs);
    std::printf("%.0f steps/s\n", static_cast<double>(steps) / runs / seconds);
}
