#include "intake/force_columns.h"
#include "intake/source_readers.h"

#include <QCoreApplication>

#include <array>

namespace lantern
{

namespace
{

// The narrower a recogniser, the earlier it stands.
constexpr auto table = std::to_array<Reader>({
    {"police_uk_street", recognisesPoliceUk, readPoliceUk},
});

} // namespace

std::span<const Reader> readers()
{
    return table;
}

} // namespace lantern
