#pragma once

#include "store/hotspot_set.h"
#include "store/offence.h"

#include <cmath>
#include <span>
#include <vector>

namespace lantern
{

// What one offence of a class adds to its cell. The score is in millionths of a day (or of an offence), because whole
// numbers add up to the same sum in any order.
struct ClassWeight
{
    qint64 millionths = 0;
    bool vawg = false;
    bool counts = false; // false for police-generated classes, which never heat the map
};

// The weights by class id. A class that is not among them counts nothing.
class ClassWeights
{
public:
    ClassWeights(std::span<const OffenceClass> classes, Weight weight)
    {
        for (const OffenceClass &offenceClass : classes) {
            if (offenceClass.id < 0)
                continue;
            const auto id = static_cast<size_t>(offenceClass.id);
            if (id >= m_weights.size())
                m_weights.resize(id + 1);
            const double score = weight == Weight::Harm ? offenceClass.harmDays : 1.0;
            m_weights[id] = {
                .millionths = std::llround(score * 1e6), .vawg = offenceClass.vawg, .counts = !offenceClass.proactive};
        }
    }
    [[nodiscard]] ClassWeight of(const Occurrence &occurrence) const
    {
        const auto id = static_cast<size_t>(occurrence.classId);
        return occurrence.classId >= 0 && id < m_weights.size() ? m_weights[id] : ClassWeight{};
    }

private:
    std::vector<ClassWeight> m_weights;
};

} // namespace lantern
