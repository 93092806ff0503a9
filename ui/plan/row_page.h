#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <span>
#include <vector>

namespace lantern
{

// Reads the rows of the page round a row that a view looks at for the first time. `keyOf` gives the key of a row, `read` the rows of some
// keys in any order; `isUnread` says which rows have their key alone, and `markRead` ends that for those that are gone meanwhile, so
// that they are not asked for again.
template<class Row, class KeyOf, class Read, class IsUnread, class MarkRead>
void readRowPage(std::vector<Row> &rows, size_t row, KeyOf keyOf, const Read &read, IsUnread isUnread,
                 MarkRead markRead)
{
    constexpr size_t pageRows = 64; // more than a window shows, and few enough to be read while one scrolls
    const size_t first = row / pageRows * pageRows;
    const std::span page = std::span(rows).subspan(first, std::min(pageRows, rows.size() - first));
    std::vector<QString> keys;
    keys.reserve(page.size());
    QHash<QString, size_t> places;
    for (size_t at = 0; at < page.size(); ++at) {
        keys.push_back(keyOf(page[at]));
        places.insert(keys.back(), at);
    }
    for (Row &found : read(keys))
        if (const auto place = places.constFind(keyOf(found)); place != places.constEnd())
            page[*place] = std::move(found);
    for (Row &one : page)
        if (isUnread(one))
            markRead(one);
}

} // namespace lantern
