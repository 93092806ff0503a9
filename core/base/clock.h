#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace lantern
{

// Where "now" comes from. Passed in wherever time matters, so that a test or a replay sets it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    // The present instant, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

// Stands still unless moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime instant);
    [[nodiscard]] QDateTime now() const override;
    void advance(std::chrono::milliseconds by);

private:
    QDateTime m_instant;
};

// Europe/London, the zone in which every time is shown and every shift is planned.
[[nodiscard]] const QTimeZone &londonZone();

// Whether London's clocks show the time of this instant twice: the hour from 01:00 on the night on which they go back. False for an invalid
// one.
[[nodiscard]] bool comesTwice(const QDateTime &instant);

} // namespace lantern
