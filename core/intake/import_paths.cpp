#include "intake/import_paths.h"

#include "store/open_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lantern
{

namespace
{

class FolderWalk
{
public:
    void add(const QFileInfo &entry)
    {
        if (entry.isDir())
            addFolder(entry);
        else
            m_found.push_back({.path = entry.filePath(), .bytes = entry.size(), .leaveAlone = whyLeaveAlone(entry)});
    }
    [[nodiscard]] std::vector<FoundFile> take() { return std::move(m_found); }

private:
    static QString whyLeaveAlone(const QFileInfo &entry)
    {
        if (entry.completeBaseName().compare(QLatin1StringView("readme"), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Intake", "a description, not data");
        if (!entry.exists())
            return QCoreApplication::translate("Intake", "a link that leads nowhere");
        if (isOpenStore(entry.filePath()))
            return openStoreMessage();
        return {};
    }

    void addFolder(const QFileInfo &folder)
    {
        const QString place = folder.canonicalFilePath();
        if (m_walked.contains(place))
            return;
        m_walked.insert(place);
        if (!folder.isReadable() || !folder.isExecutable()) {
            m_found.push_back({.path = folder.filePath(),
                               .leaveAlone = QCoreApplication::translate("Intake", "this folder may not be read")});
            return;
        }
        QFileInfoList entries =
            QDir(folder.filePath()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::NoSort);
        std::ranges::sort(entries,
                          [](const QFileInfo &a, const QFileInfo &b) { return isBefore(a.fileName(), b.fileName()); });
        for (const QFileInfo &entry : std::as_const(entries))
            add(entry);
    }

    // Numbers by their worth, everything else by code point, so that the order is the same in every locale.
    static bool isBefore(const QString &a, const QString &b)
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size() && j < b.size()) {
            if (a[i].isDigit() && b[j].isDigit()) {
                const QString left = takeDigits(a, i);
                const QString right = takeDigits(b, j);
                if (left.size() != right.size())
                    return left.size() < right.size();
                if (left != right)
                    return left < right;
                continue;
            }
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        }
        return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
    }

    // Without leading zeros.
    static QString takeDigits(const QString &text, qsizetype &at)
    {
        const qsizetype begin = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        QString digits = text.sliced(begin, at - begin);
        while (digits.size() > 1 && digits.startsWith(u'0'))
            digits.remove(0, 1);
        return digits;
    }

    std::vector<FoundFile> m_found;
    QSet<QString> m_walked;
};

} // namespace

Result<std::vector<FoundFile>> findFiles(const QStringList &paths)
{
    FolderWalk walk;
    for (const QString &path : paths) {
        const QFileInfo entry(path);
        if (!entry.exists())
            return std::unexpected(
                Error{.code = Error::Code::NotFound,
                      .message = QCoreApplication::translate("Intake", "There is no such file or folder."),
                      .file = path});
        walk.add(entry);
    }
    return walk.take();
}

} // namespace lantern
