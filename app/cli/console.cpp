#include "cli/console.h"

#include <QJsonDocument>

namespace lantern::cli
{

namespace
{

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console(bool json)
    : m_json(json)
{
}

void Console::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object) const
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int Console::refuse(const Error &error) const
{
    warn(error.text());
    return Refused;
}

void Console::warn(const QString &text) const
{
    write(stderr, "lantern: " + text.toUtf8() + '\n');
}

} // namespace lantern::cli
