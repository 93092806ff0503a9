#include "brief/pack_template.h"

#include <QFile>
#include <QRegularExpression>

// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not loaded by themselves.
static void loadBriefResources()
{
    Q_INIT_RESOURCE(brief);
}

namespace lantern
{

namespace
{

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("%([a-z_]+)%"));
    return expression;
}

// The line once for each value of its first placeholder that has many; none where a placeholder is empty.
QStringList filled(const QString &line, const PackValues &values)
{
    QStringList lines{QString()};
    qsizetype from = 0;
    for (auto match = placeholder().match(line); match.hasMatch(); match = placeholder().match(line, from)) {
        const QStringList words = values.value(match.captured(1));
        const QString before = line.mid(from, match.capturedStart() - from);
        QStringList longer;
        for (const QString &start : std::as_const(lines))
            for (const QString &word : words)
                longer.append(start + before + word);
        lines = longer;
        from = match.capturedEnd();
    }
    for (QString &text : lines)
        text += line.mid(from);
    return lines;
}

void addLine(PackSection &section, const QString &line, const PackValues &values)
{
    using Kind = PackParagraph::Kind;
    const bool marked = line.startsWith(QLatin1StringView("- ")) || line.startsWith(QLatin1StringView("! "));
    const Kind kind = !marked ? Kind::Text : line.startsWith(u'-') ? Kind::Bullet : Kind::Warning;
    for (const QString &text : filled(marked ? line.mid(2).trimmed() : line, values))
        section.paragraphs.push_back({kind, text});
}

} // namespace

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (auto found = placeholder().globalMatch(text); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

std::vector<PackSection> fillTemplate(const QString &text, const PackValues &values,
                                      const QHash<QString, PackTable> &tables)
{
    std::vector<PackSection> sections;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            sections.push_back({.title = line.sliced(1, line.size() - 2), .paragraphs = {}, .tables = {}});
            continue;
        }
        if (sections.empty())
            continue;
        if (!line.startsWith(u'='))
            addLine(sections.back(), line, values);
        else if (const PackTable table = tables.value(line.mid(1).trimmed()); !table.rows.empty())
            sections.back().tables.push_back(table);
    }
    return sections;
}

QString templateText(const Store &store, const QString &setting, const QString &name)
{
    if (const QString own = store.property(setting); !own.trimmed().isEmpty())
        return own;
    loadBriefResources();
    QFile file(QStringLiteral(":/briefing/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace lantern
