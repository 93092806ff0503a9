#include "series/series_question.h"

#include "series/filters.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

SeriesQuestion::SeriesQuestion(QObject *parent)
    : QObject(parent)
    , m_filter(builtInFilters().front().name)
{
}

int SeriesQuestion::strength() const
{
    return static_cast<int>(std::lround(m_options.threshold * 100));
}

void SeriesQuestion::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) != filter)
        Q_EMIT changed();
}

void SeriesQuestion::setMonths(int months)
{
    months = std::max(0, months);
    if (std::exchange(m_months, months) != months)
        Q_EMIT changed();
}

void SeriesQuestion::setMetres(int metres)
{
    metres = std::clamp(metres, 1, 10'000);
    if (metres == this->metres())
        return;
    m_options.metres = metres;
    Q_EMIT changed();
}

void SeriesQuestion::setDays(int days)
{
    days = std::clamp(days, 1, 366);
    if (days == this->days())
        return;
    m_options.days = days;
    Q_EMIT changed();
}

void SeriesQuestion::setStrength(int hundredths)
{
    hundredths = std::clamp(hundredths, 5, 99);
    if (hundredths == strength())
        return;
    m_options.threshold = hundredths / 100.0;
    Q_EMIT changed();
}

void SeriesQuestion::setLeast(int least)
{
    least = std::clamp(least, 2, m_options.most);
    if (std::exchange(m_options.least, least) != least)
        Q_EMIT changed();
}

} // namespace lantern
