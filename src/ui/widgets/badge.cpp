// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/look.h"

#include <QCoreApplication>

namespace martlet {

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return Badge::tr("demo");
    case Environment::Test:
        return Badge::tr("test");
    case Environment::Prod:
        return Badge::tr("prod");
    case Environment::Dev:
        break;
    }
    return Badge::tr("dev");
}

Token frameToken(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return Token::FrameDemo;
    case Environment::Test:
        return Token::FrameTest;
    case Environment::Prod:
        return Token::FrameProd;
    case Environment::Dev:
        break;
    }
    return Token::FrameDev;
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::of(this).font(FontRole::LabelStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setToolTip(tr("Environment of this connection: %1").arg(environmentName(environment)));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(environmentName(m_environment)) + 12, 16};
}

void Badge::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 3, theme.colour(frameToken(m_environment)));
    painter.setPen(theme.colour(Token::BadgeText));
    painter.drawText(rect().adjusted(0, -1, 0, -1), Qt::AlignCenter, environmentName(m_environment));
}

} // namespace martlet
