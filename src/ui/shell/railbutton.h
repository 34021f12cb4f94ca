// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// An entry of the rail, 36 high: icon of 20 at 16, the name at 48; the current one has a 3 px bar.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override { return {56, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_isIconOnly = false;
};

} // namespace martlet
