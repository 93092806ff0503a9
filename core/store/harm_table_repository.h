#pragma once

#include "store/offence.h"
#include "store/store.h"
#include "store/weight.h"

#include <span>

namespace lantern
{

// The tables by which offences are weighed.
class HarmTableRepository
{
public:
    explicit HarmTableRepository(Store &store);

    // The built-in ones first (days of harm, then one each), then the user's by name.
    [[nodiscard]] Result<std::vector<HarmTable>> list() const;
    // Keeps a table; its id is given by the file. The same name with the same weights is the table that is there already (false);
    // with others it is refused, because saved sets may rest on it: a new version needs a name of its own.
    [[nodiscard]] Result<bool> add(const HarmTable &table, std::span<const HarmWeight> weights);
    // Of a user's table, by class name.
    [[nodiscard]] Result<std::vector<HarmWeight>> weights(int table) const;
    // Puts the weights of all user's tables into the classes that they name.
    [[nodiscard]] Result<void> weigh(std::vector<OffenceClass> &classes) const;

private:
    Store &m_store;
};

} // namespace lantern
