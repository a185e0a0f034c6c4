; What Dateline adds to electron-builder's installer for Windows: Vietnamese for the questions that it asks in English alone,
; and a word of the uninstaller on what stays.

!macro customUnWelcomePage
  !define MUI_WELCOMEPAGE_TEXT "$(libraryStays)"
  !insertmacro MUI_UNPAGE_WELCOME
!macroend

!macro customHeader
  LangString libraryStays ${LANG_ENGLISH} "Dateline will be removed from this computer.$\r$\n$\r$\nYour articles stay: the library in $APPDATA\Dateline, and wherever else you keep one, is not touched. Dateline finds it again when it is installed anew.$\r$\n$\r$\nClose Dateline before you go on."
  LangString libraryStays ${LANG_VIETNAMESE} "Dateline sắp được gỡ khỏi máy này.$\r$\n$\r$\nBài viết vẫn còn nguyên: kho bài trong $APPDATA\Dateline và kho bài đặt ở nơi khác đều không bị động đến. Cài lại Dateline là mở ra được ngay.$\r$\n$\r$\nHãy đóng Dateline trước khi tiếp tục."

  ; electron-builder has set these in English for Vietnamese too; NSIS warns of every string that is set twice.
  !pragma warning push
  !pragma warning disable 6030
  LangString win7Required ${LANG_VIETNAMESE} "Cần Windows 7 trở lên"
  LangString x64WinRequired ${LANG_VIETNAMESE} "Cần Windows 64 bit"
  LangString appRunning ${LANG_VIETNAMESE} "${PRODUCT_NAME} đang chạy.$\r$\nBấm OK để đóng lại.$\r$\nNếu chưa đóng được, hãy tự đóng cửa sổ của chương trình."
  LangString appCannotBeClosed ${LANG_VIETNAMESE} "Không đóng được ${PRODUCT_NAME}.$\r$\nHãy tự đóng cửa sổ của chương trình rồi bấm Thử lại."
  LangString installing ${LANG_VIETNAMESE} "Đang cài đặt, xin chờ…"
  LangString areYouSureToUninstall ${LANG_VIETNAMESE} "Gỡ ${PRODUCT_NAME} khỏi máy này?"
  LangString decompressionFailed ${LANG_VIETNAMESE} "Không giải nén được tệp. Hãy chạy lại bộ cài."
  LangString uninstallFailed ${LANG_VIETNAMESE} "Không gỡ được tệp của bản cũ. Hãy chạy lại bộ cài."
  LangString appClosing ${LANG_VIETNAMESE} "Đang đóng ${PRODUCT_NAME}…"
  !ifndef ONE_CLICK
    LangString chooseInstallationOptions ${LANG_VIETNAMESE} "Chọn cách cài đặt"
    LangString chooseUninstallationOptions ${LANG_VIETNAMESE} "Chọn bản cần gỡ"
    LangString whichInstallationShouldBeRemoved ${LANG_VIETNAMESE} "Gỡ bản nào?"
    LangString whoShouldThisApplicationBeInstalledFor ${LANG_VIETNAMESE} "Cài chương trình cho ai?"
    LangString selectUserMode ${LANG_VIETNAMESE} "Hãy chọn cài cho mọi người dùng máy này hay cho riêng bạn"
    LangString whichInstallationRemove ${LANG_VIETNAMESE} "Máy này có cả bản cài cho mọi người lẫn bản cài riêng cho bạn.\nBạn muốn gỡ bản nào?"
    LangString freshInstallForAll ${LANG_VIETNAMESE} "Cài mới cho mọi người (sẽ hỏi mật khẩu quản trị)."
    LangString freshInstallForCurrent ${LANG_VIETNAMESE} "Cài mới cho riêng bạn."
    LangString onlyForMe ${LANG_VIETNAMESE} "&Riêng tôi"
    LangString forAll ${LANG_VIETNAMESE} "&Mọi người dùng máy này"
    LangString loginWithAdminAccount ${LANG_VIETNAMESE} "Cần đăng nhập bằng tài khoản quản trị để tiếp tục…"
    LangString perUserInstallExists ${LANG_VIETNAMESE} "Đã có một bản cài riêng cho bạn."
    LangString perUserInstall ${LANG_VIETNAMESE} "Có một bản cài riêng cho bạn."
    LangString perMachineInstallExists ${LANG_VIETNAMESE} "Đã có một bản cài cho mọi người."
    LangString perMachineInstall ${LANG_VIETNAMESE} "Có một bản cài cho mọi người."
    LangString reinstallUpgrade ${LANG_VIETNAMESE} "Bản đó sẽ được cài lại hoặc nâng cấp."
    LangString uninstall ${LANG_VIETNAMESE} "Bản đó sẽ được gỡ."
  !endif
  !pragma warning pop
!macroend
