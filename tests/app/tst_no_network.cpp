#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

namespace
{

// Given to this program itself: it opens a socket towards the network, which proves that the watching would see one.
constexpr const char *openSocketArgument = "--open-a-socket";

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(240'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

// Each socket call that is not of the local kind: what the trace says of it.
QStringList towardsNetwork(const QString &trace)
{
    static const QRegularExpression call(QStringLiteral(R"(\b(socket|connect|sendto|bind)\(.*\b(AF_\w+|PF_\w+))"));
    QStringList found;
    for (const QString &line : trace.split(u'\n'))
        if (const auto match = call.match(line); match.hasMatch())
            if (match.captured(2) != QLatin1StringView("AF_UNIX") && match.captured(2) != QLatin1StringView("AF_LOCAL"))
                found.append(line);
    return found;
}

QStringList filesUnder(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator inside(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/") + folder, patterns, QDir::Files,
                            QDirIterator::Subdirectories);
        while (inside.hasNext())
            files.append(inside.next());
    }
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// The program opens no connection: watched while it works, run where there is no network, and read in its sources.
class NoNetworkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const QString m_lantern = QStringLiteral(LANTERN_BUILD_DIRECTORY "/app/lantern");
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QList<QStringList> verbs(const QString &file) const;
    [[nodiscard]] QString traceOf(const QString &program, const QStringList &arguments, Run &run) const;
    [[nodiscard]] static QString planIn(const QByteArray &json);

private Q_SLOTS:
    void initTestCase();
    void watchingSeesASocket();
    void nothingIsOpened_data();
    void nothingIsOpened();
    void windowAtWorkOpensNothing();
    void verbsWorkWithoutNetwork();
    void windowLoadsWithoutNetwork();
    void targetsLinkNoNetwork();
    void sourcesUseNoNetwork();
};

void NoNetworkTest::initTestCase()
{
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, m_directory.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The leak sanitizer cannot look at a process that is being traced.
    qputenv("ASAN_OPTIONS", "detect_leaks=0");
}

QString NoNetworkTest::planIn(const QByteArray &json)
{
    static const QRegularExpression plan(QStringLiteral("\"plan\": \"([^\"]+)\""));
    return plan.match(QString::fromUtf8(json)).captured(1);
}

// One after another on one file; PLAN stands for the plan that the verb before made.
QList<QStringList> NoNetworkTest::verbs(const QString &file) const
{
    return {{"new", file, "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"},
            {"analyse", "--file", file},
            {"plan", "--file", file, "--night", "2026-11-27", "--seed", "1", "--now", "2026-11-24T12:00:00Z", "--json"},
            {"brief", "--file", file, "--plan", "PLAN", "--pdf", file + ".pdf", "--html", file + ".html"},
            {"verify", file}};
}

// What strace saw; empty if it may not trace here, and then the run's errors say why.
QString NoNetworkTest::traceOf(const QString &program, const QStringList &arguments, Run &run) const
{
    const QString log = path("trace.txt");
    QFile::remove(log);
    run = ::run(QStringLiteral("strace"),
                QStringList{"-f", "-qq", "-o", log, "-e", "trace=%network,execve", program} + arguments);
    return textOf(log);
}

void NoNetworkTest::watchingSeesASocket()
{
    Run seen;
    const QString trace =
        traceOf(QCoreApplication::applicationFilePath(), {QLatin1StringView(openSocketArgument)}, seen);
    if (trace.isEmpty())
        QSKIP("strace is missing or may not trace here: socket calls go unwatched");
    QCOMPARE(towardsNetwork(trace).size(), 1);
}

void NoNetworkTest::nothingIsOpened_data()
{
    QTest::addColumn<QList<QStringList>>("commandLines");
    QTest::newRow("every screen") << QList<QStringList>{{"--self-test"}};
    QTest::newRow("the verbs") << verbs(path("watched.lantern"));
}

void NoNetworkTest::nothingIsOpened()
{
    QFETCH(QList<QStringList>, commandLines);
    QString plan;
    for (QStringList &arguments : commandLines) {
        arguments.replaceInStrings(QStringLiteral("PLAN"), plan);
        Run done;
        const QString trace = traceOf(m_lantern, arguments, done);
        if (trace.isEmpty())
            QSKIP(qPrintable("strace is missing or may not trace here: " + QString::fromUtf8(done.errors).left(200)));
        QVERIFY2(done.exitCode == 0, qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(done.errors)));
        const QStringList calls = towardsNetwork(trace);
        QVERIFY2(calls.isEmpty(), qPrintable(arguments.first() + u'\n' + calls.join(u'\n')));
        if (arguments.first() == QLatin1StringView("plan"))
            plan = planIn(done.output);
    }
}

// The whole job in the window, with its maps: the end-to-end test, watched.
void NoNetworkTest::windowAtWorkOpensNothing()
{
    Run done;
    const QString trace = traceOf(QStringLiteral(LANTERN_BUILD_DIRECTORY "/tests/app/tst_end_to_end"), {}, done);
    if (trace.isEmpty())
        QSKIP("strace is missing or may not trace here: socket calls go unwatched");
    QVERIFY2(done.exitCode == 0, done.output.constData());
    const QStringList calls = towardsNetwork(trace);
    QVERIFY2(calls.isEmpty(), qPrintable(calls.join(u'\n')));
}

void NoNetworkTest::verbsWorkWithoutNetwork()
{
    if (const Run cut = run(QStringLiteral("unshare"), {"-rn", "true"}); cut.exitCode != 0)
        QSKIP(qPrintable("the kernel forbids a network namespace: " + QString::fromUtf8(cut.errors).trimmed()));
    QString plan;
    for (QStringList &arguments : verbs(path("cut.lantern"))) {
        arguments.replaceInStrings(QStringLiteral("PLAN"), plan);
        const Run done = run(QStringLiteral("unshare"), QStringList{"-rn", m_lantern} + arguments);
        QVERIFY2(done.exitCode == 0, qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(done.errors)));
        if (arguments.first() == QLatin1StringView("plan"))
            plan = planIn(done.output);
    }
    QVERIFY(QFile::exists(path("cut.lantern.pdf")));
}

void NoNetworkTest::windowLoadsWithoutNetwork()
{
    if (const Run cut = run(QStringLiteral("unshare"), {"-rn", "true"}); cut.exitCode != 0)
        QSKIP(qPrintable("the kernel forbids a network namespace: " + QString::fromUtf8(cut.errors).trimmed()));
    const Run done = run(QStringLiteral("unshare"), {"-rn", m_lantern, "--self-test"});
    QVERIFY2(done.exitCode == 0, done.errors.constData());
}

void NoNetworkTest::targetsLinkNoNetwork()
{
    const QStringList files = filesUnder({"core", "ui", "app", "resources", "tests"}, {"CMakeLists.txt", "*.cmake"}) +
                              QStringList{QStringLiteral(LANTERN_SOURCE_DIRECTORY "/CMakeLists.txt")};
    QVERIFY(files.size() > 20);
    static const QRegularExpression linked(
        QStringLiteral(
            R"(Qt6?::(Network|WebSockets|WebEngine|HttpServer|RemoteObjects)|find_package\(Qt6[^)]*\b(Network|WebSockets|WebEngine\w*)\b|\bcurl\b)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &path : files)
        QVERIFY2(!linked.match(textOf(path)).hasMatch(), qPrintable(path));
}

void NoNetworkTest::sourcesUseNoNetwork()
{
    const QStringList files = filesUnder({"core", "ui", "app"}, {"*.cpp", "*.h", "*.qml"});
    QVERIFY(files.size() > 200);
    static const QRegularExpression used(QStringLiteral(
        R"(#include\s*<(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalSocket|QHost|sys/socket|netinet|arpa/inet|netdb|asio|boost/asio|curl)|\bXMLHttpRequest\b|import\s+Qt(Network|WebSockets|WebEngine|WebView))"));
    for (const QString &path : files)
        QVERIFY2(!used.match(textOf(path)).hasMatch(), qPrintable(path));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], openSocketArgument) == 0)
        return ::close(::socket(AF_INET, SOCK_STREAM, 0));
    NoNetworkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_no_network.moc"
