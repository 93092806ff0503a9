#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <cstdio>

namespace lantern::cli
{

// Exit codes that scripts may rely on.
enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

// Where a verb answers: text or one JSON object on stdout, the reason of a refusal on stderr.
class Console
{
public:
    explicit Console(bool json);
    [[nodiscard]] bool wantsJson() const { return m_json; }
    void line(const QString &text) const;
    // Prints the object if JSON was asked for; otherwise nothing.
    void json(const QJsonObject &object) const;
    [[nodiscard]] int refuse(const Error &error) const;
    void warn(const QString &text) const;

private:
    bool m_json;
};

} // namespace lantern::cli
