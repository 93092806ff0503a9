#include "intake/batch_queue.h"

#include <chrono>

namespace lantern
{

namespace
{

constexpr size_t mostMessages = 6;
constexpr auto moment = std::chrono::milliseconds(50);

} // namespace

bool BatchQueue::push(Message &&message)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_messages.size() < mostMessages; });
    if (m_stopped)
        return false;
    m_messages.push_back(std::move(message));
    m_changed.notify_all();
    return true;
}

void BatchQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void BatchQueue::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_messages.clear();
    m_changed.notify_all();
}

std::optional<Message> BatchQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, moment, [this] { return m_closed || m_stopped || !m_messages.empty(); });
    if (m_messages.empty())
        return std::nullopt;
    Message message = std::move(m_messages.front());
    m_messages.pop_front();
    m_changed.notify_all();
    return message;
}

bool BatchQueue::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return (m_closed || m_stopped) && m_messages.empty();
}

} // namespace lantern
