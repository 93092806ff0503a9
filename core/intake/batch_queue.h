#pragma once

#include "intake/batch.h"
#include "intake/importer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace lantern
{

// What the reading thread says to the store's thread, in order.
struct FileStarted
{
    size_t file = 0; // index in the summary
};

struct FileEnded
{
    size_t file = 0;
    FileSummary summary; // what was read and refused; what was new is the store's to say
    std::vector<Refusal> refusals;
};

struct Message
{
    std::variant<FileStarted, Batch, FileEnded> content;
    double fraction = 0; // of all bytes read so far
};

// A short queue between the two threads: the reader waits when the store is behind, so memory stays bounded.
class BatchQueue
{
public:
    // False once stopped.
    [[nodiscard]] bool push(Message &&message);
    // Nothing more will come.
    void close();
    // The reader's next push fails, and so does every later one.
    void stop();
    // The next message; nothing within a moment gives an empty one, so that the caller can look whether to cancel.
    [[nodiscard]] std::optional<Message> pop();
    [[nodiscard]] bool isFinished() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Message> m_messages;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace lantern
