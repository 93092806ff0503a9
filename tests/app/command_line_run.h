#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

// One run of the built program, as a script would run it.
struct CommandLineRun
{
    int exitCode = -1;
    QByteArray standardOutput;
    QByteArray standardError;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(standardOutput).object(); }
};

[[nodiscard]] inline CommandLineRun runLantern(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LANTERN_BUILD_DIRECTORY "/app/lantern"), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
