#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

// What every benchmark shares: the median of some runs, and one JSON object per line on standard output.
namespace lantern::bench
{

// The median wall-clock time of so many runs, milliseconds.
template<class Work>
[[nodiscard]] double medianMilliseconds(int runs, const Work &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

// The most memory this process ever held, MiB (getrusage counts KiB on Linux).
[[nodiscard]] inline double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

[[nodiscard]] inline double processorMilliseconds(const rusage &usage)
{
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

// What this process has had of the processor, over all its threads.
[[nodiscard]] inline double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return processorMilliseconds(usage);
}

// `name` is plain ASCII without quotes.
inline void print(const char *name, double medianMs, double targetMs)
{
    std::printf("{\"bench\":\"%s\",\"median_ms\":%.3f,\"target_ms\":%.0f,\"peak_mib\":%.0f}\n", name, medianMs,
                targetMs, peakMebibytes());
    std::fflush(stdout);
}

} // namespace lantern::bench
