#include "intake/name_table.h"

#include "intake/fields.h"

namespace lantern
{

int NameTable::indexOf(std::string_view name)
{
    const auto found = m_indexes.find(name);
    if (found != m_indexes.end())
        return found->second;
    const int index = static_cast<int>(m_indexes.size());
    m_indexes.emplace(std::string(name), index);
    m_new.append(toText(name));
    return index;
}

} // namespace lantern
