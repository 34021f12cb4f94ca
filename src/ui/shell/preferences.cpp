// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int keptConnections = 12;
constexpr int keptVisits = 5;

// Groups of an INI file cannot be named by a path or URL.
QString groupOf(const QString &place)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

ConnectionSpec readConnection(const QSettings &settings)
{
    const auto text = [&](QLatin1StringView key) { return settings.value(key).toString(); };
    ConnectionSpec spec;
    spec.name = text("name"_L1);
    spec.engine = text("engine"_L1) == u"postgresql" ? Engine::PostgreSql : Engine::Sqlite;
    spec.environment = Environment(settings.value("environment"_L1, int(Environment::Dev)).toInt());
    spec.path = text("path"_L1);
    spec.host = text("host"_L1);
    spec.port = settings.value("port"_L1, 5432).toInt();
    spec.database = text("database"_L1);
    spec.user = text("user"_L1);
    spec.sslMode = text("ssl_mode"_L1);
    return spec;
}

void writeConnection(QSettings &settings, const ConnectionSpec &spec)
{
    settings.setValue("name"_L1, spec.name);
    settings.setValue("engine"_L1, spec.engine == Engine::PostgreSql ? u"postgresql"_s : u"sqlite"_s);
    settings.setValue("environment"_L1, int(spec.environment));
    settings.setValue("path"_L1, spec.path);
    settings.setValue("host"_L1, spec.host);
    settings.setValue("port"_L1, spec.port);
    settings.setValue("database"_L1, spec.database);
    settings.setValue("user"_L1, spec.user);
    settings.setValue("ssl_mode"_L1, spec.sslMode);
}

bool isSamePlace(const ConnectionSpec &a, const ConnectionSpec &b)
{
    return a.engine == b.engine && a.path == b.path && a.host == b.host && a.port == b.port &&
           a.database == b.database && a.user == b.user;
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

Theme::Mode Preferences::themeMode() const
{
    const auto mode = m_settings.value("look/theme"_L1).toString();
    return mode == u"light" ? Theme::Mode::Light : mode == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue("look/theme"_L1, mode == Theme::Mode::Light  ? u"light"_s
                                         : mode == Theme::Mode::Dark ? u"dark"_s
                                                                     : u"system"_s);
}

bool Preferences::isRailCollapsed() const
{
    return m_settings.value("look/rail_collapsed"_L1).toBool();
}

void Preferences::setRailCollapsed(bool collapsed)
{
    m_settings.setValue("look/rail_collapsed"_L1, collapsed);
}

QByteArray Preferences::geometry() const
{
    return layout(u"window"_s);
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    setLayout(u"window"_s, geometry);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value("layout/"_L1 + name).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + name, state);
}

std::vector<ConnectionSpec> Preferences::connections() const
{
    std::vector<ConnectionSpec> specs;
    const int count = m_settings.beginReadArray("connections"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        specs.push_back(readConnection(m_settings));
    }
    m_settings.endArray();
    return specs;
}

void Preferences::rememberConnection(const ConnectionSpec &spec)
{
    auto specs = connections();
    std::erase_if(specs, [&](const auto &old) { return isSamePlace(old, spec); });
    specs.insert(specs.begin(), spec);
    if (int(specs.size()) > keptConnections)
        specs.resize(keptConnections);
    m_settings.remove("connections"_L1);
    m_settings.beginWriteArray("connections"_L1, int(specs.size()));
    for (int i = 0; i < int(specs.size()); ++i) {
        m_settings.setArrayIndex(i);
        writeConnection(m_settings, specs[std::size_t(i)]);
    }
    m_settings.endArray();
}

void Preferences::forgetConnection(const ConnectionSpec &spec)
{
    auto specs = connections();
    std::erase_if(specs, [&](const auto &old) { return isSamePlace(old, spec); });
    m_settings.remove("connections"_L1);
    for (auto kept = specs.rbegin(); kept != specs.rend(); ++kept)
        rememberConnection(*kept);
}

std::vector<Preferences::Visit> Preferences::visits(const QString &place) const
{
    std::vector<Visit> visits;
    const int count = m_settings.beginReadArray("visits_"_L1 + groupOf(place));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const PageLink link{PageId(m_settings.value("page"_L1).toInt()),
                            m_settings.value("item"_L1).toString()};
        visits.push_back(
            {link, m_settings.value("title"_L1).toString(), m_settings.value("at"_L1).toDateTime()});
    }
    m_settings.endArray();
    return visits;
}

void Preferences::rememberVisit(const QString &place, const Visit &visit)
{
    auto all = visits(place);
    std::erase_if(all, [&](const auto &old) { return old.link == visit.link; });
    all.insert(all.begin(), visit);
    if (int(all.size()) > keptVisits)
        all.resize(keptVisits);
    m_settings.beginWriteArray("visits_"_L1 + groupOf(place), int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        const auto &[link, title, at] = all[std::size_t(i)];
        m_settings.setArrayIndex(i);
        m_settings.setValue("page"_L1, int(link.page));
        m_settings.setValue("item"_L1, link.item);
        m_settings.setValue("title"_L1, title);
        m_settings.setValue("at"_L1, at);
    }
    m_settings.endArray();
}

bool Preferences::isTicked(const QString &what) const
{
    return m_settings.value("ticks/"_L1 + what).toBool();
}

void Preferences::tick(const QString &what)
{
    m_settings.setValue("ticks/"_L1 + what, true);
}

} // namespace martlet
