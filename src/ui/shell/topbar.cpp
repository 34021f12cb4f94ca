// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/gotobutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QPushButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("look", u"quiet"_s);
    button->setIcon(Theme::of(parent).icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(32, 32);
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_connection(new QPushButton(this))
    , m_badge(new Badge(this))
    , m_search(new GoToButton(this))
    , m_asOfIcon(new IconLabel(u"calendar"_s, Token::Text2, 16, this))
    , m_asOf(new Label({}, FontRole::Label, Token::Text2, this))
    , m_help(iconButton(u"help"_s, tr("Help"), this))
    , m_settings(iconButton(u"settings"_s, tr("Settings"), this))
{
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(0);
    row->addWidget(new IconLabel(u"martlet"_s, Token::Accent, 20, this));
    row->addSpacing(12);
    auto *name = new Label(u"Martlet"_s, FontRole::Section, Token::Text, this);
    name->setFixedWidth(208 - 48 + 3);
    row->addWidget(name);

    m_connection->setProperty("look", u"quiet"_s);
    m_connection->setProperty("textInk", true);
    m_connection->setFont(Theme::of(this).font(FontRole::BodyStrong));
    m_connection->setIconSize({16, 16});
    row->addWidget(m_connection);
    row->addSpacing(2);
    row->addWidget(m_badge);
    row->addStretch();
    row->addWidget(m_asOfIcon);
    row->addSpacing(6);
    row->addWidget(m_asOf);
    row->addSpacing(12);
    row->addWidget(m_help);
    row->addSpacing(4);
    row->addWidget(m_settings);
    connect(m_search, &GoToButton::clicked, this, &TopBar::searchClicked);
    setTabOrder(m_connection, m_search);
    setTabOrder(m_search, m_help);
    setTabOrder(m_help, m_settings);
    setConnection({}, {});
    setAsOf({});
}

void TopBar::setConnection(const std::optional<ConnectionSpec> &spec, const QString &shopName)
{
    m_connection->setText(spec ? (shopName.isEmpty() ? spec->name : shopName) : tr("No warehouse open"));
    m_connection->setAccessibleName(tr("Warehouse: %1. Choose another").arg(m_connection->text()));
    m_connection->setToolTip(spec ? spec->display() : QString());
    m_badge->setVisible(spec.has_value());
    if (spec)
        m_badge->setEnvironment(spec->environment);
}

void TopBar::setAsOf(QDate date)
{
    m_asOf->setText(date.isValid() ? tr("as of %1").arg(wording::date(date)) : QString());
    m_asOf->setToolTip(tr("The last day with a complete load. Periods count back from it."));
    m_asOfIcon->setVisible(date.isValid());
}

void TopBar::setMenus(QMenu *connections, QMenu *help, QMenu *settings)
{
    m_connection->setMenu(connections);
    const auto open = [](QPushButton *button, QMenu *menu) {
        connect(button, &QPushButton::clicked, menu, [button, menu] {
            menu->popup(
                button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 4)));
        });
    };
    open(m_help, help);
    open(m_settings, settings);
}

// The search line stands in the window's middle, whatever is beside it.
void TopBar::resizeEvent(QResizeEvent *)
{
    const int width = std::clamp(this->width() / 4, 200, 360);
    const int left = std::max((this->width() - width) / 2 - 8, m_badge->geometry().right() + 24);
    m_search->setGeometry(left, 8, width, 32);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).colour(Token::Border));
}

} // namespace martlet
