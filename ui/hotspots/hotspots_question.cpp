#include "hotspots/hotspots_model.h"

#include <algorithm>

// What is asked of the hotspots model.
namespace lantern
{

// A part of the question changes: the answer is worked out anew, and no saved set is shown over it.
template<class Value>
void HotspotsModel::ask(Value &member, const Value &value)
{
    if (std::exchange(member, value) == value)
        return;
    Q_EMIT questionChanged();
    openSet({});
    compute();
}

void HotspotsModel::setWeight(int weight)
{
    ask(m_weight, weight == 1 ? Weight::Count : Weight::Harm);
}

void HotspotsModel::setMonths(int months)
{
    m_months = months;
    m_period.reset();
    Q_EMIT questionChanged();
    openSet({});
    compute();
}

void HotspotsModel::setPeriod(int first, int last)
{
    const Period wanted{Month::fromIndex(first), Month::fromIndex(last)};
    if (first <= last && wanted != m_answer.analysis.period)
        ask(m_period, std::optional(wanted));
}

void HotspotsModel::setHoursOfDay(int hours)
{
    ask(m_hoursOfDay, std::clamp(hours, 0, 2));
}

void HotspotsModel::setCellWidth(int metres)
{
    ask(m_cellWidth, std::clamp(metres, 50, 2000));
}

void HotspotsModel::setTop(int top)
{
    ask(m_top, std::clamp(top, 1, 200));
}

} // namespace lantern
