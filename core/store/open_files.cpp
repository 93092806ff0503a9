#include "store/open_files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <vector>

namespace lantern
{

namespace
{

struct OpenPaths
{
    std::mutex mutex;
    std::vector<QString> paths; // one for each connection, so the same path may stand here more than once
};

OpenPaths &openPaths()
{
    static OpenPaths open;
    return open;
}

// By device and inode, so that links are seen through.
bool areOneFile(const QString &a, const QString &b)
{
    std::error_code notThere;
    return std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(), QFileInfo(b).filesystemFilePath(), notThere);
}

} // namespace

OpenFile::OpenFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    OpenPaths &open = openPaths();
    const std::scoped_lock lock(open.mutex);
    open.paths.push_back(m_path);
}

OpenFile::~OpenFile()
{
    OpenPaths &open = openPaths();
    const std::scoped_lock lock(open.mutex);
    open.paths.erase(std::ranges::find(open.paths, m_path));
}

bool isOpenStore(const QString &path)
{
    OpenPaths &open = openPaths();
    const std::scoped_lock lock(open.mutex);
    return std::ranges::any_of(open.paths, [&](const QString &store) {
        // SQLite names what stands beside a file after the file that a link leads to.
        const QString own = QFileInfo(store).canonicalFilePath();
        return !own.isEmpty() && (areOneFile(path, own) || areOneFile(path, own + QStringLiteral("-wal")) ||
                                  areOneFile(path, own + QStringLiteral("-shm")));
    });
}

QString openStoreMessage()
{
    return QCoreApplication::translate("Store", "Lantern has this file open, so it is not read as data.");
}

} // namespace lantern
