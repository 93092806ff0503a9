#include "commands/file_memory.h"

#include <QCryptographicHash>

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace lantern
{

QString fileSettingKey(const QString &path, const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return QStringLiteral("file/%1/%2").arg(QString::fromLatin1(hash), name);
}

QStringList recentFilesThere()
{
    QStringList files = QSettings().value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberFile(const QString &path)
{
    constexpr qsizetype kept = 8;
    QStringList files = recentFilesThere();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QStringLiteral("recentFiles"), files.first(std::min(files.size(), kept)));
}

} // namespace lantern
