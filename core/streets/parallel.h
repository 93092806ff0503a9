#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace lantern
{

// How many threads to use when asked for so many (0 = as many as the machine has).
[[nodiscard]] inline unsigned threadsFor(unsigned asked)
{
    return asked > 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
}

// Calls work(index, thread) once for every index below `count`, `chunk` of them at a time, on up to `threads` threads, of which
// this is number 0. Work that writes only what belongs to its index gives the same on any number of them.
template<class Work>
void inParallel(size_t count, size_t chunk, unsigned threads, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto take = [&](unsigned thread) {
        for (size_t begin = next.fetch_add(chunk); begin < count; begin = next.fetch_add(chunk)) {
            for (size_t index = begin; index < std::min(begin + chunk, count); ++index)
                work(index, thread);
        }
    };
    const size_t useful = std::min<size_t>(threads, (count + chunk - 1) / chunk);
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < useful; ++thread)
        others.emplace_back(take, thread);
    take(0);
}

} // namespace lantern
