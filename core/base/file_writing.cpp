#include "base/file_writing.h"

#include <QSaveFile>

namespace lantern
{

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Error{.code = Error::Code::Storage, .message = file.errorString(), .file = path});
}

} // namespace lantern
