#include "hotspots/hotspots_question.h"

#include <algorithm>

namespace lantern
{

template<class Value>
void HotspotsQuestion::ask(Value &member, const Value &value)
{
    if (std::exchange(member, value) != value)
        Q_EMIT changed();
}

int HotspotsQuestion::hoursOfDay() const
{
    const HourSet &hours = m_asked.analysis.hours;
    return hours == nightHours() ? 1 : hours == ~nightHours() ? 2 : 0;
}

void HotspotsQuestion::setWeight(int weight)
{
    ask(m_asked.analysis.weight, weight == 1 ? Weight::Count : Weight::Harm);
}

void HotspotsQuestion::setMonths(int months)
{
    m_asked.analysis.months = months;
    m_asked.analysis.period.reset();
    Q_EMIT changed();
}

void HotspotsQuestion::setPeriod(int first, int last)
{
    if (first <= last)
        ask(m_asked.analysis.period, std::optional(Period{Month::fromIndex(first), Month::fromIndex(last)}));
}

void HotspotsQuestion::setHoursOfDay(int hours)
{
    ask(m_asked.analysis.hours, hours == 1 ? nightHours() : hours == 2 ? ~nightHours() : AllHours);
}

void HotspotsQuestion::setCellWidth(int metres)
{
    ask(m_asked.analysis.cellWidthMetres, static_cast<double>(std::clamp(metres, 50, 2000)));
}

void HotspotsQuestion::setTop(int top)
{
    ask(m_asked.analysis.top, std::clamp(top, 1, 200));
}

} // namespace lantern
