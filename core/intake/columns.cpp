#include "intake/columns.h"

#include <algorithm>

namespace lantern
{

Columns::Columns(const QStringList &names)
    : m_names(names)
{
    for (int i = 0; i < count(); ++i) {
        const QString name = key(names[i]);
        // Of two columns of one name the first is meant.
        if (!name.isEmpty() && !m_indexes.contains(name))
            m_indexes.insert(name, i);
    }
}

int Columns::find(QStringView name) const
{
    return m_indexes.value(key(name), -1);
}

int Columns::findFirst(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names)
        if (const int found = find(name); found >= 0)
            return found;
    return -1;
}

bool Columns::hasAll(std::initializer_list<QStringView> names) const
{
    return std::ranges::all_of(names, [this](QStringView name) { return has(name); });
}

QString Columns::key(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result += c.toLower();
        else if (!result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    if (result.endsWith(u'_'))
        result.chop(1);
    return result;
}

} // namespace lantern
