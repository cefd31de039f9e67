-- Changed with every change of the names or lists below, so that each node sees when to read them again. From a sequence,
-- because a number that was rolled back must not come again.
create sequence agency_edition_number;

create table agency_edition (
  edition bigint not null
);

insert into agency_edition values (nextval('agency_edition_number'));

create function renew_agency_edition() returns trigger language plpgsql as $$
begin
  update agency_edition set edition = nextval('agency_edition_number');
  return null;
end $$;

create trigger agency_edited after insert or update or delete on agency
  for each statement execute function renew_agency_edition();
create trigger agency_alias_edited after insert or update or delete on agency_alias
  for each statement execute function renew_agency_edition();
create trigger collective_member_edited after insert or update or delete on collective_member
  for each statement execute function renew_agency_edition();

-- The bodies that annexes name, and how documents name them. Spellings that differ only in case, tone marks, commas, "&",
-- "TP.", "UBND" and the like need no alias: reading normalises them.

-- Ministries and bodies of their rank
insert into agency (code, name, kind, parent_code) values
  ('bo-cong-an', 'Bộ Công an', 'MINISTRY', null),
  ('bo-cong-thuong', 'Bộ Công Thương', 'MINISTRY', null),
  ('bo-dan-toc-va-ton-giao', 'Bộ Dân tộc và Tôn giáo', 'MINISTRY', null),
  ('bo-giao-duc-va-dao-tao', 'Bộ Giáo dục và Đào tạo', 'MINISTRY', null),
  ('bo-khoa-hoc-va-cong-nghe', 'Bộ Khoa học và Công nghệ', 'MINISTRY', null),
  ('bo-ngoai-giao', 'Bộ Ngoại giao', 'MINISTRY', null),
  ('bo-noi-vu', 'Bộ Nội vụ', 'MINISTRY', null),
  ('bo-nong-nghiep-va-moi-truong', 'Bộ Nông nghiệp và Môi trường', 'MINISTRY', null),
  ('bo-quoc-phong', 'Bộ Quốc phòng', 'MINISTRY', null),
  ('bo-tai-chinh', 'Bộ Tài chính', 'MINISTRY', null),
  ('bo-tu-phap', 'Bộ Tư pháp', 'MINISTRY', null),
  ('bo-van-hoa-the-thao-va-du-lich', 'Bộ Văn hóa, Thể thao và Du lịch', 'MINISTRY', null),
  ('bo-xay-dung', 'Bộ Xây dựng', 'MINISTRY', null),
  ('bo-y-te', 'Bộ Y tế', 'MINISTRY', null),
  ('ngan-hang-nha-nuoc-viet-nam', 'Ngân hàng Nhà nước Việt Nam', 'MINISTRY', null),
  ('thanh-tra-chinh-phu', 'Thanh tra Chính phủ', 'MINISTRY', null),
  ('van-phong-chinh-phu', 'Văn phòng Chính phủ', 'MINISTRY', null);

-- Central agencies
insert into agency (code, name, kind, parent_code) values
  ('ban-co-yeu-chinh-phu', 'Ban Cơ yếu Chính phủ', 'CENTRAL_AGENCY', 'bo-quoc-phong'),
  ('bao-hiem-xa-hoi-viet-nam', 'Bảo hiểm xã hội Việt Nam', 'CENTRAL_AGENCY', 'bo-tai-chinh'),
  ('dai-truyen-hinh-viet-nam', 'Đài Truyền hình Việt Nam', 'CENTRAL_AGENCY', null),
  ('trung-tam-doi-moi-sang-tao-quoc-gia', 'Trung tâm Đổi mới sáng tạo Quốc gia (NIC)', 'CENTRAL_AGENCY', 'bo-tai-chinh'),
  ('vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam', 'CENTRAL_AGENCY', null),
  ('vien-han-lam-khoa-hoc-xa-hoi', 'Viện Hàn lâm Khoa học Xã hội Việt Nam', 'CENTRAL_AGENCY', null);

-- State organs
insert into agency (code, name, kind, parent_code) values
  ('toa-an-nhan-dan-toi-cao', 'Tòa án nhân dân tối cao', 'STATE_ORGAN', null),
  ('van-phong-chu-tich-nuoc', 'Văn phòng Chủ tịch nước', 'STATE_ORGAN', null),
  ('vien-kiem-sat-nhan-dan-toi-cao', 'Viện Kiểm sát nhân dân tối cao', 'STATE_ORGAN', null);

-- Party bodies
insert into agency (code, name, kind, parent_code) values
  ('ban-chinh-sach-chien-luoc-trung-uong', 'Ban Chính sách Chiến lược Trung ương', 'PARTY_BODY', null),
  ('ban-noi-chinh-trung-uong', 'Ban Nội chính Trung ương', 'PARTY_BODY', null),
  ('ban-to-chuc-trung-uong', 'Ban Tổ chức Trung ương', 'PARTY_BODY', null),
  ('ban-tuyen-giao-va-dan-van-thanh-uy', 'Ban Tuyên giáo và Dân vận Thành ủy', 'PARTY_BODY', null),
  ('ban-tuyen-giao-va-dan-van-trung-uong', 'Ban Tuyên giáo và Dân vận Trung ương', 'PARTY_BODY', null),
  ('bao-nhan-dan', 'Báo Nhân Dân', 'PARTY_BODY', null),
  ('dang-uy-bo-giao-duc-va-dao-tao', 'Đảng ủy Bộ Giáo dục và Đào tạo', 'PARTY_BODY', null),
  ('dang-uy-bo-khoa-hoc-va-cong-nghe', 'Đảng ủy Bộ Khoa học và Công nghệ', 'PARTY_BODY', null),
  ('dang-uy-bo-noi-vu', 'Đảng ủy Bộ Nội vụ', 'PARTY_BODY', null),
  ('dang-uy-bo-nong-nghiep-va-moi-truong', 'Đảng ủy Bộ Nông nghiệp và Môi trường', 'PARTY_BODY', null),
  ('dang-uy-bo-tai-chinh', 'Đảng ủy Bộ Tài chính', 'PARTY_BODY', null),
  ('dang-uy-bo-xay-dung', 'Đảng ủy Bộ Xây dựng', 'PARTY_BODY', null),
  ('dang-uy-cac-co-quan-dang-trung-uong', 'Đảng ủy Các cơ quan Đảng Trung ương', 'PARTY_BODY', null),
  ('dang-uy-chinh-phu', 'Đảng ủy Chính phủ', 'PARTY_BODY', null),
  ('dang-uy-cong-an-trung-uong', 'Đảng ủy Công an Trung ương', 'PARTY_BODY', null),
  ('dang-uy-mttq-doan-the-trung-uong', 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương', 'PARTY_BODY', null),
  ('dang-uy-mttq-doan-the-thanh-pho', 'Đảng ủy Mặt trận Tổ quốc Việt Nam, các đoàn thể Thành phố', 'PARTY_BODY', null),
  ('dang-uy-quoc-hoi', 'Đảng ủy Quốc hội', 'PARTY_BODY', null),
  ('dang-uy-ubnd-thanh-pho', 'Đảng ủy Ủy ban nhân dân Thành phố', 'PARTY_BODY', null),
  ('dang-uy-xa', 'Đảng ủy xã', 'PARTY_BODY', null),
  ('nha-xuat-ban-chinh-tri-quoc-gia-su-that', 'Nhà xuất bản Chính trị quốc gia Sự thật', 'PARTY_BODY', null),
  ('quan-uy-trung-uong', 'Quân ủy Trung ương', 'PARTY_BODY', null),
  ('tap-chi-cong-san', 'Tạp chí Cộng sản', 'PARTY_BODY', null),
  ('thanh-uy-can-tho', 'Thành ủy Cần Thơ', 'PARTY_BODY', null),
  ('thanh-uy-da-nang', 'Thành ủy Đà Nẵng', 'PARTY_BODY', null),
  ('thanh-uy-ha-noi', 'Thành ủy Hà Nội', 'PARTY_BODY', null),
  ('thanh-uy-hai-phong', 'Thành ủy Hải Phòng', 'PARTY_BODY', null),
  ('thanh-uy-ho-chi-minh', 'Thành ủy Hồ Chí Minh', 'PARTY_BODY', null),
  ('thanh-uy-hue', 'Thành ủy Huế', 'PARTY_BODY', null),
  ('tinh-uy-an-giang', 'Tỉnh ủy An Giang', 'PARTY_BODY', null),
  ('tinh-uy-bac-ninh', 'Tỉnh ủy Bắc Ninh', 'PARTY_BODY', null),
  ('tinh-uy-ca-mau', 'Tỉnh ủy Cà Mau', 'PARTY_BODY', null),
  ('tinh-uy-cao-bang', 'Tỉnh ủy Cao Bằng', 'PARTY_BODY', null),
  ('tinh-uy-dak-lak', 'Tỉnh ủy Đắk Lắk', 'PARTY_BODY', null),
  ('tinh-uy-dien-bien', 'Tỉnh ủy Điện Biên', 'PARTY_BODY', null),
  ('tinh-uy-dong-nai', 'Tỉnh ủy Đồng Nai', 'PARTY_BODY', null),
  ('tinh-uy-dong-thap', 'Tỉnh ủy Đồng Tháp', 'PARTY_BODY', null),
  ('tinh-uy-gia-lai', 'Tỉnh ủy Gia Lai', 'PARTY_BODY', null),
  ('tinh-uy-ha-tinh', 'Tỉnh ủy Hà Tĩnh', 'PARTY_BODY', null),
  ('tinh-uy-hung-yen', 'Tỉnh ủy Hưng Yên', 'PARTY_BODY', null),
  ('tinh-uy-khanh-hoa', 'Tỉnh ủy Khánh Hòa', 'PARTY_BODY', null),
  ('tinh-uy-lai-chau', 'Tỉnh ủy Lai Châu', 'PARTY_BODY', null),
  ('tinh-uy-lang-son', 'Tỉnh ủy Lạng Sơn', 'PARTY_BODY', null),
  ('tinh-uy-lao-cai', 'Tỉnh ủy Lào Cai', 'PARTY_BODY', null),
  ('tinh-uy-lam-dong', 'Tỉnh ủy Lâm Đồng', 'PARTY_BODY', null),
  ('tinh-uy-nghe-an', 'Tỉnh ủy Nghệ An', 'PARTY_BODY', null),
  ('tinh-uy-ninh-binh', 'Tỉnh ủy Ninh Bình', 'PARTY_BODY', null),
  ('tinh-uy-phu-tho', 'Tỉnh ủy Phú Thọ', 'PARTY_BODY', null),
  ('tinh-uy-quang-ngai', 'Tỉnh ủy Quảng Ngãi', 'PARTY_BODY', null),
  ('tinh-uy-quang-ninh', 'Tỉnh ủy Quảng Ninh', 'PARTY_BODY', null),
  ('tinh-uy-quang-tri', 'Tỉnh ủy Quảng Trị', 'PARTY_BODY', null),
  ('tinh-uy-son-la', 'Tỉnh ủy Sơn La', 'PARTY_BODY', null),
  ('tinh-uy-tay-ninh', 'Tỉnh ủy Tây Ninh', 'PARTY_BODY', null),
  ('tinh-uy-thai-nguyen', 'Tỉnh ủy Thái Nguyên', 'PARTY_BODY', null),
  ('tinh-uy-thanh-hoa', 'Tỉnh ủy Thanh Hóa', 'PARTY_BODY', null),
  ('tinh-uy-tuyen-quang', 'Tỉnh ủy Tuyên Quang', 'PARTY_BODY', null),
  ('tinh-uy-vinh-long', 'Tỉnh ủy Vĩnh Long', 'PARTY_BODY', null),
  ('uy-ban-kiem-tra-trung-uong', 'Ủy ban Kiểm tra Trung ương', 'PARTY_BODY', null),
  ('van-phong-thanh-uy', 'Văn phòng Thành ủy', 'PARTY_BODY', null),
  ('van-phong-trung-uong-dang', 'Văn phòng Trung ương Đảng', 'PARTY_BODY', null);

-- Bodies of the National Assembly
insert into agency (code, name, kind, parent_code) values
  ('hoi-dong-dan-toc', 'Hội đồng Dân tộc', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-cong-tac-dai-bieu', 'Ủy ban Công tác đại biểu', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-dan-nguyen-va-giam-sat', 'Ủy ban Dân nguyện và Giám sát', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-khoa-hoc-cong-nghe-moi-truong', 'Ủy ban Khoa học, Công nghệ và Môi trường', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-kinh-te-va-tai-chinh', 'Ủy ban Kinh tế và Tài chính', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-phap-luat-va-tu-phap', 'Ủy ban Pháp luật và Tư pháp', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-quoc-phong-an-ninh-doi-ngoai', 'Ủy ban Quốc phòng, An ninh và Đối ngoại', 'NATIONAL_ASSEMBLY_BODY', null),
  ('uy-ban-van-hoa-va-xa-hoi', 'Ủy ban Văn hóa và Xã hội', 'NATIONAL_ASSEMBLY_BODY', null),
  ('van-phong-quoc-hoi', 'Văn phòng Quốc hội', 'NATIONAL_ASSEMBLY_BODY', null);

-- Mass organisations
insert into agency (code, name, kind, parent_code) values
  ('tong-lien-doan-lao-dong-viet-nam', 'Tổng Liên đoàn Lao động Việt Nam', 'MASS_ORGANISATION', null),
  ('trung-uong-doan-thanh-nien', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'MASS_ORGANISATION', null),
  ('trung-uong-hoi-cuu-chien-binh', 'Trung ương Hội Cựu chiến binh', 'MASS_ORGANISATION', null),
  ('trung-uong-hoi-nong-dan', 'Trung ương Hội Nông dân', 'MASS_ORGANISATION', null),
  ('uy-ban-mttq-thanh-pho', 'Ủy ban Mặt trận Tổ quốc Thành phố', 'MASS_ORGANISATION', null),
  ('uy-ban-trung-uong-mttq-viet-nam', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'MASS_ORGANISATION', null);

-- Provinces and cities under the centre (34 since 1 July 2025)
insert into agency (code, name, kind, parent_code) values
  ('an-giang', 'An Giang', 'PROVINCE', null),
  ('bac-ninh', 'Bắc Ninh', 'PROVINCE', null),
  ('ca-mau', 'Cà Mau', 'PROVINCE', null),
  ('cao-bang', 'Cao Bằng', 'PROVINCE', null),
  ('dak-lak', 'Đắk Lắk', 'PROVINCE', null),
  ('dien-bien', 'Điện Biên', 'PROVINCE', null),
  ('dong-nai', 'Đồng Nai', 'PROVINCE', null),
  ('dong-thap', 'Đồng Tháp', 'PROVINCE', null),
  ('gia-lai', 'Gia Lai', 'PROVINCE', null),
  ('ha-tinh', 'Hà Tĩnh', 'PROVINCE', null),
  ('hung-yen', 'Hưng Yên', 'PROVINCE', null),
  ('khanh-hoa', 'Khánh Hòa', 'PROVINCE', null),
  ('lai-chau', 'Lai Châu', 'PROVINCE', null),
  ('lang-son', 'Lạng Sơn', 'PROVINCE', null),
  ('lao-cai', 'Lào Cai', 'PROVINCE', null),
  ('lam-dong', 'Lâm Đồng', 'PROVINCE', null),
  ('nghe-an', 'Nghệ An', 'PROVINCE', null),
  ('ninh-binh', 'Ninh Bình', 'PROVINCE', null),
  ('phu-tho', 'Phú Thọ', 'PROVINCE', null),
  ('quang-ngai', 'Quảng Ngãi', 'PROVINCE', null),
  ('quang-ninh', 'Quảng Ninh', 'PROVINCE', null),
  ('quang-tri', 'Quảng Trị', 'PROVINCE', null),
  ('son-la', 'Sơn La', 'PROVINCE', null),
  ('tay-ninh', 'Tây Ninh', 'PROVINCE', null),
  ('thai-nguyen', 'Thái Nguyên', 'PROVINCE', null),
  ('thanh-hoa', 'Thanh Hóa', 'PROVINCE', null),
  ('thanh-pho-can-tho', 'Thành phố Cần Thơ', 'PROVINCE', null),
  ('thanh-pho-da-nang', 'Thành phố Đà Nẵng', 'PROVINCE', null),
  ('thanh-pho-ha-noi', 'Thành phố Hà Nội', 'PROVINCE', null),
  ('thanh-pho-hai-phong', 'Thành phố Hải Phòng', 'PROVINCE', null),
  ('thanh-pho-ho-chi-minh', 'Thành phố Hồ Chí Minh', 'PROVINCE', null),
  ('thanh-pho-hue', 'Thành phố Huế', 'PROVINCE', null),
  ('tuyen-quang', 'Tuyên Quang', 'PROVINCE', null),
  ('vinh-long', 'Vĩnh Long', 'PROVINCE', null);

-- Departments of a city
insert into agency (code, name, kind, parent_code) values
  ('bo-chi-huy-quan-su-thanh-pho', 'Bộ Chỉ huy Quân sự Thành phố', 'CITY_DEPARTMENT', null),
  ('cong-an-thanh-pho', 'Công an Thành phố', 'CITY_DEPARTMENT', null),
  ('so-cong-thuong', 'Sở Công Thương', 'CITY_DEPARTMENT', null),
  ('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'CITY_DEPARTMENT', null),
  ('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'CITY_DEPARTMENT', null),
  ('so-noi-vu', 'Sở Nội vụ', 'CITY_DEPARTMENT', null),
  ('so-nong-nghiep-va-moi-truong', 'Sở Nông nghiệp và Môi trường', 'CITY_DEPARTMENT', null),
  ('so-tai-chinh', 'Sở Tài chính', 'CITY_DEPARTMENT', null),
  ('so-tu-phap', 'Sở Tư pháp', 'CITY_DEPARTMENT', null),
  ('so-xay-dung', 'Sở Xây dựng', 'CITY_DEPARTMENT', null),
  ('so-y-te', 'Sở Y tế', 'CITY_DEPARTMENT', null),
  ('thanh-tra-thanh-pho', 'Thanh tra Thành phố', 'CITY_DEPARTMENT', null),
  ('toa-an-nhan-dan-thanh-pho', 'Tòa án nhân dân Thành phố', 'CITY_DEPARTMENT', null),
  ('trung-tam-chuyen-doi-so-thanh-pho', 'Trung tâm Chuyển đổi số Thành phố', 'CITY_DEPARTMENT', null),
  ('van-phong-ubnd-thanh-pho', 'Văn phòng Ủy ban nhân dân Thành phố', 'CITY_DEPARTMENT', null),
  ('vien-kiem-sat-nhan-dan-thanh-pho', 'Viện Kiểm sát nhân dân Thành phố', 'CITY_DEPARTMENT', null),
  ('vien-nghien-cuu-phat-trien-thanh-pho', 'Viện Nghiên cứu phát triển Thành phố', 'CITY_DEPARTMENT', null);

-- Universities
insert into agency (code, name, kind, parent_code) values
  ('dai-hoc-bach-khoa-ha-noi', 'Đại học Bách Khoa Hà Nội', 'UNIVERSITY', null),
  ('dai-hoc-da-nang', 'Đại học Đà Nẵng', 'UNIVERSITY', null),
  ('dai-hoc-quoc-gia-ha-noi', 'Đại học Quốc gia Hà Nội', 'UNIVERSITY', null),
  ('dai-hoc-quoc-gia-ho-chi-minh', 'Đại học Quốc gia Thành phố Hồ Chí Minh', 'UNIVERSITY', null);

-- State corporations
insert into agency (code, name, kind, parent_code) values
  ('mobifone', 'MobiFone', 'STATE_CORPORATION', null),
  ('tap-doan-dien-luc-viet-nam', 'Tập đoàn Điện lực Việt Nam', 'STATE_CORPORATION', null),
  ('tong-cong-ty-cang-hang-khong-viet-nam', 'Tổng Công ty Cảng hàng không Việt Nam (ACV)', 'STATE_CORPORATION', null),
  ('viettel', 'Viettel', 'STATE_CORPORATION', null),
  ('vnpt', 'VNPT', 'STATE_CORPORATION', null);

-- Steering bodies
insert into agency (code, name, kind, parent_code) values
  ('ban-chi-dao-cua-chinh-phu', 'Ban Chỉ đạo của Chính phủ', 'STEERING_BODY', null);

-- Collective names
insert into agency (code, name, kind, parent_code) values
  ('cac-bo-co-quan', 'Các bộ, cơ quan', 'COLLECTIVE', null),
  ('cac-bo-co-quan-dia-phuong', 'Các bộ, cơ quan, địa phương', 'COLLECTIVE', null),
  ('cac-bo-ngang-bo', 'Các bộ, cơ quan ngang bộ', 'COLLECTIVE', null),
  ('cac-bo-ngang-bo-thuoc-chinh-phu', 'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'COLLECTIVE', null),
  ('cac-bo-co-quan-trung-uong-dia-phuong', 'Các bộ, cơ quan Trung ương và địa phương', 'COLLECTIVE', null),
  ('cac-bo-nganh', 'Các bộ, ngành', 'COLLECTIVE', null),
  ('cac-bo-nganh-dia-phuong', 'Các bộ, ngành, địa phương', 'COLLECTIVE', null),
  ('cac-co-quan', 'Các cơ quan', 'COLLECTIVE', null),
  ('cac-co-quan-bo-nganh-dia-phuong', 'Các cơ quan, bộ, ngành và địa phương', 'COLLECTIVE', null),
  ('cac-co-quan-trung-uong-dia-phuong', 'Các cơ quan Trung ương và địa phương', 'COLLECTIVE', null),
  ('cac-dia-phuong', 'Các địa phương', 'COLLECTIVE', null),
  ('cac-bo-truong-bi-thu-chu-tich', 'Các đồng chí Bộ trưởng, Bí thư tỉnh, thành ủy, Chủ tịch Ủy ban nhân dân cấp tỉnh', 'COLLECTIVE', null),
  ('cac-tinh-thanh-pho', 'Các tỉnh, thành phố', 'COLLECTIVE', null),
  ('cac-tinh-uy-thanh-uy', 'Các tỉnh ủy, thành ủy', 'COLLECTIVE', null),
  ('co-quan-ngang-bo', 'Cơ quan ngang bộ', 'COLLECTIVE', null),
  ('co-quan-thuoc-chinh-phu', 'Cơ quan thuộc Chính phủ', 'COLLECTIVE', null),
  ('dang-uy-cac-bo-nganh-dia-phuong', 'Đảng ủy các bộ, ngành, địa phương', 'COLLECTIVE', null),
  ('ubnd-06-thanh-pho', 'Ủy ban nhân dân 06 thành phố trực thuộc Trung ương', 'COLLECTIVE', null),
  ('ubnd-cac-tinh-thanh-pho', 'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương', 'COLLECTIVE', null);

-- Other names
insert into agency_alias (agency_code, alias) values
  ('bo-cong-an', 'BCA'),
  ('bo-cong-an', 'Bộ CA'),
  ('bo-dan-toc-va-ton-giao', 'Bộ DT&TG'),
  ('bo-dan-toc-va-ton-giao', 'Bộ DTTG'),
  ('bo-giao-duc-va-dao-tao', 'Bộ GD&ĐT'),
  ('bo-giao-duc-va-dao-tao', 'Bộ GDĐT'),
  ('bo-khoa-hoc-va-cong-nghe', 'Bộ KH&CN'),
  ('bo-khoa-hoc-va-cong-nghe', 'Bộ KHCN'),
  ('bo-khoa-hoc-va-cong-nghe', 'BKHCN'),
  ('bo-ngoai-giao', 'BNG'),
  ('bo-noi-vu', 'BNV'),
  ('bo-nong-nghiep-va-moi-truong', 'Bộ NN&MT'),
  ('bo-nong-nghiep-va-moi-truong', 'Bộ NNMT'),
  ('bo-nong-nghiep-va-moi-truong', 'BNNMT'),
  ('bo-quoc-phong', 'BQP'),
  ('bo-quoc-phong', 'Bộ QP'),
  ('bo-tai-chinh', 'Bộ TC'),
  ('bo-tu-phap', 'BTP'),
  ('bo-van-hoa-the-thao-va-du-lich', 'Bộ VHTTDL'),
  ('bo-van-hoa-the-thao-va-du-lich', 'Bộ VHTT&DL'),
  ('bo-van-hoa-the-thao-va-du-lich', 'Bộ VH, TT&DL'),
  ('bo-xay-dung', 'BXD'),
  ('bo-xay-dung', 'Bộ XD'),
  ('bo-y-te', 'BYT'),
  ('ngan-hang-nha-nuoc-viet-nam', 'Ngân hàng Nhà nước'),
  ('ngan-hang-nha-nuoc-viet-nam', 'NHNN'),
  ('ngan-hang-nha-nuoc-viet-nam', 'NHNN Việt Nam'),
  ('ngan-hang-nha-nuoc-viet-nam', 'NHNNVN'),
  ('ngan-hang-nha-nuoc-viet-nam', 'Thống đốc Ngân hàng Nhà nước'),
  ('ngan-hang-nha-nuoc-viet-nam', 'Thống đốc Ngân hàng Nhà nước Việt Nam'),
  ('ngan-hang-nha-nuoc-viet-nam', 'Thống đốc NHNN'),
  ('thanh-tra-chinh-phu', 'TTCP'),
  ('thanh-tra-chinh-phu', 'Tổng Thanh tra Chính phủ'),
  ('van-phong-chinh-phu', 'VPCP'),
  ('van-phong-chinh-phu', 'Chủ nhiệm Văn phòng Chính phủ'),
  ('van-phong-chinh-phu', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'),
  ('ban-co-yeu-chinh-phu', 'Ban Cơ yếu'),
  ('ban-co-yeu-chinh-phu', 'BCYCP'),
  ('bao-hiem-xa-hoi-viet-nam', 'BHXH Việt Nam'),
  ('bao-hiem-xa-hoi-viet-nam', 'BHXHVN'),
  ('dai-truyen-hinh-viet-nam', 'Đài THVN'),
  ('dai-truyen-hinh-viet-nam', 'VTV'),
  ('trung-tam-doi-moi-sang-tao-quoc-gia', 'NIC'),
  ('vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm KH&CN Việt Nam'),
  ('vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm KHCN Việt Nam'),
  ('vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm KHCNVN'),
  ('vien-han-lam-khoa-hoc-va-cong-nghe', 'VAST'),
  ('vien-han-lam-khoa-hoc-xa-hoi', 'Viện Hàn lâm KHXH Việt Nam'),
  ('vien-han-lam-khoa-hoc-xa-hoi', 'Viện Hàn lâm KHXHVN'),
  ('vien-han-lam-khoa-hoc-xa-hoi', 'VASS'),
  ('toa-an-nhan-dan-toi-cao', 'TAND tối cao'),
  ('toa-an-nhan-dan-toi-cao', 'TANDTC'),
  ('van-phong-chu-tich-nuoc', 'VPCTN'),
  ('vien-kiem-sat-nhan-dan-toi-cao', 'VKSND tối cao'),
  ('vien-kiem-sat-nhan-dan-toi-cao', 'VKSNDTC'),
  ('dang-uy-cong-an-trung-uong', 'Đảng ủy Công an nhân dân'),
  ('dang-uy-cong-an-trung-uong', 'Đảng ủy Bộ Công an'),
  ('dang-uy-mttq-doan-the-trung-uong', 'Đảng ủy MTTQ, các đoàn thể Trung ương'),
  ('nha-xuat-ban-chinh-tri-quoc-gia-su-that', 'NXB Chính trị quốc gia Sự thật'),
  ('uy-ban-kiem-tra-trung-uong', 'UBKT Trung ương'),
  ('uy-ban-kiem-tra-trung-uong', 'UBKTTW'),
  ('van-phong-trung-uong-dang', 'Văn phòng Trung ương'),
  ('van-phong-trung-uong-dang', 'VPTW Đảng'),
  ('van-phong-trung-uong-dang', 'VPTW'),
  ('hoi-dong-dan-toc', 'Hội đồng Dân tộc của Quốc hội'),
  ('uy-ban-cong-tac-dai-bieu', 'Ủy ban Công tác đại biểu của Quốc hội'),
  ('uy-ban-dan-nguyen-va-giam-sat', 'Ủy ban Dân nguyện và Giám sát của Quốc hội'),
  ('uy-ban-khoa-hoc-cong-nghe-moi-truong', 'Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội'),
  ('uy-ban-kinh-te-va-tai-chinh', 'Ủy ban Kinh tế và Tài chính của Quốc hội'),
  ('uy-ban-phap-luat-va-tu-phap', 'Ủy ban Pháp luật và Tư pháp của Quốc hội'),
  ('uy-ban-quoc-phong-an-ninh-doi-ngoai', 'Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội'),
  ('uy-ban-van-hoa-va-xa-hoi', 'Ủy ban Văn hóa và Xã hội của Quốc hội'),
  ('van-phong-quoc-hoi', 'VPQH'),
  ('tong-lien-doan-lao-dong-viet-nam', 'Tổng LĐLĐ Việt Nam'),
  ('trung-uong-doan-thanh-nien', 'Trung ương Đoàn TNCS Hồ Chí Minh'),
  ('trung-uong-doan-thanh-nien', 'Trung ương Đoàn'),
  ('trung-uong-doan-thanh-nien', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'),
  ('trung-uong-doan-thanh-nien', 'Đoàn TNCS Hồ Chí Minh'),
  ('trung-uong-hoi-cuu-chien-binh', 'Trung ương Hội Cựu chiến binh Việt Nam'),
  ('trung-uong-hoi-cuu-chien-binh', 'Hội Cựu chiến binh Việt Nam'),
  ('trung-uong-hoi-nong-dan', 'Trung ương Hội Nông dân Việt Nam'),
  ('trung-uong-hoi-nong-dan', 'Hội Nông dân Việt Nam'),
  ('uy-ban-trung-uong-mttq-viet-nam', 'UBTW MTTQ Việt Nam'),
  ('uy-ban-trung-uong-mttq-viet-nam', 'Mặt trận Tổ quốc Việt Nam'),
  ('dak-lak', 'Đắc Lắc'),
  ('dak-lak', 'Đăk Lăk'),
  ('thanh-pho-ha-noi', 'Thủ đô Hà Nội'),
  ('so-giao-duc-va-dao-tao', 'Sở GD&ĐT'),
  ('so-giao-duc-va-dao-tao', 'Sở GDĐT'),
  ('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học - Công nghệ'),
  ('so-khoa-hoc-va-cong-nghe', 'Sở KH&CN'),
  ('so-khoa-hoc-va-cong-nghe', 'Sở KHCN'),
  ('so-nong-nghiep-va-moi-truong', 'Sở NN&MT'),
  ('so-nong-nghiep-va-moi-truong', 'Sở NNMT'),
  ('toa-an-nhan-dan-thanh-pho', 'TAND Thành phố'),
  ('vien-kiem-sat-nhan-dan-thanh-pho', 'VKSND Thành phố'),
  ('dai-hoc-bach-khoa-ha-noi', 'Trường Đại học Bách khoa Hà Nội'),
  ('dai-hoc-bach-khoa-ha-noi', 'BKHN'),
  ('dai-hoc-bach-khoa-ha-noi', 'ĐHBKHN'),
  ('dai-hoc-quoc-gia-ha-noi', 'ĐHQGHN'),
  ('dai-hoc-quoc-gia-ho-chi-minh', 'ĐHQG Hồ Chí Minh'),
  ('dai-hoc-quoc-gia-ho-chi-minh', 'ĐHQGHCM'),
  ('mobifone', 'Tổng công ty Viễn thông MobiFone'),
  ('tap-doan-dien-luc-viet-nam', 'EVN'),
  ('tong-cong-ty-cang-hang-khong-viet-nam', 'ACV'),
  ('viettel', 'Tập đoàn Công nghiệp - Viễn thông Quân đội'),
  ('viettel', 'Tập đoàn Viettel'),
  ('vnpt', 'Tập đoàn Bưu chính Viễn thông Việt Nam'),
  ('vnpt', 'Tập đoàn VNPT'),
  ('cac-bo-co-quan-dia-phuong', 'Các bộ, cơ quan và các địa phương'),
  ('cac-bo-ngang-bo', 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ'),
  ('cac-bo-ngang-bo-thuoc-chinh-phu', 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ'),
  ('cac-bo-nganh', 'Các bộ, ban, ngành'),
  ('cac-bo-nganh', 'Các bộ, ngành Trung ương'),
  ('cac-bo-nganh-dia-phuong', 'Các bộ, ngành và các địa phương'),
  ('cac-bo-nganh-dia-phuong', 'Các bộ, ban, ngành, địa phương'),
  ('cac-co-quan', 'Các cơ quan liên quan'),
  ('cac-co-quan-trung-uong-dia-phuong', 'Các cơ quan Trung ương và các địa phương'),
  ('cac-tinh-thanh-pho', 'Các tỉnh, thành phố trực thuộc Trung ương'),
  ('cac-tinh-thanh-pho', '34 tỉnh, thành phố'),
  ('cac-tinh-thanh-pho', '34 địa phương'),
  ('cac-tinh-uy-thanh-uy', 'Các tỉnh ủy, thành ủy trực thuộc Trung ương'),
  ('cac-tinh-uy-thanh-uy', 'Các tỉnh, thành ủy'),
  ('co-quan-ngang-bo', 'Các cơ quan ngang bộ'),
  ('co-quan-thuoc-chinh-phu', 'Các cơ quan thuộc Chính phủ'),
  ('dang-uy-cac-bo-nganh-dia-phuong', 'Các đảng ủy bộ, ngành, địa phương'),
  ('ubnd-06-thanh-pho', 'Ủy ban nhân dân các thành phố trực thuộc Trung ương'),
  ('ubnd-06-thanh-pho', '06 thành phố trực thuộc Trung ương'),
  ('ubnd-06-thanh-pho', 'Các thành phố trực thuộc Trung ương'),
  ('ubnd-cac-tinh-thanh-pho', 'Ủy ban nhân dân các tỉnh, thành phố'),
  ('ubnd-cac-tinh-thanh-pho', 'Ủy ban nhân dân các địa phương'),
  ('ubnd-cac-tinh-thanh-pho', 'Ủy ban nhân dân cấp tỉnh'),
  ('ubnd-cac-tinh-thanh-pho', 'Ủy ban nhân dân 34 tỉnh, thành phố'),
  ('ubnd-cac-tinh-thanh-pho', 'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố'),
  ('ubnd-cac-tinh-thanh-pho', 'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương');

-- Whom collective names stand for. "Các cơ quan" names nobody in particular and has no members.

-- Các bộ, cơ quan: 23
insert into collective_member (collective_code, member_code) select 'cac-bo-co-quan', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi
}'::text[]);

-- Các bộ, cơ quan, địa phương: 57
insert into collective_member (collective_code, member_code) select 'cac-bo-co-quan-dia-phuong', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi, an-giang,
  bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen, khanh-hoa,
  lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri, son-la,
  tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong,
  thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các bộ, cơ quan ngang bộ: 17
insert into collective_member (collective_code, member_code) select 'cac-bo-ngang-bo', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu
}'::text[]);

-- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ: 20
insert into collective_member (collective_code, member_code) select 'cac-bo-ngang-bo-thuoc-chinh-phu', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, dai-truyen-hinh-viet-nam, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi
}'::text[]);

-- Các bộ, cơ quan Trung ương và địa phương: 99
insert into collective_member (collective_code, member_code) select 'cac-bo-co-quan-trung-uong-dia-phuong', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi,
  toa-an-nhan-dan-toi-cao, van-phong-chu-tich-nuoc, vien-kiem-sat-nhan-dan-toi-cao,
  ban-chinh-sach-chien-luoc-trung-uong, ban-noi-chinh-trung-uong, ban-to-chuc-trung-uong,
  ban-tuyen-giao-va-dan-van-trung-uong, bao-nhan-dan, dang-uy-bo-giao-duc-va-dao-tao,
  dang-uy-bo-khoa-hoc-va-cong-nghe, dang-uy-bo-noi-vu, dang-uy-bo-nong-nghiep-va-moi-truong, dang-uy-bo-tai-chinh,
  dang-uy-bo-xay-dung, dang-uy-cac-co-quan-dang-trung-uong, dang-uy-chinh-phu, dang-uy-cong-an-trung-uong,
  dang-uy-mttq-doan-the-trung-uong, dang-uy-quoc-hoi, nha-xuat-ban-chinh-tri-quoc-gia-su-that, quan-uy-trung-uong,
  tap-chi-cong-san, uy-ban-kiem-tra-trung-uong, van-phong-trung-uong-dang, hoi-dong-dan-toc,
  uy-ban-cong-tac-dai-bieu, uy-ban-dan-nguyen-va-giam-sat, uy-ban-khoa-hoc-cong-nghe-moi-truong,
  uy-ban-kinh-te-va-tai-chinh, uy-ban-phap-luat-va-tu-phap, uy-ban-quoc-phong-an-ninh-doi-ngoai,
  uy-ban-van-hoa-va-xa-hoi, van-phong-quoc-hoi, tong-lien-doan-lao-dong-viet-nam, trung-uong-doan-thanh-nien,
  trung-uong-hoi-cuu-chien-binh, trung-uong-hoi-nong-dan, uy-ban-trung-uong-mttq-viet-nam, an-giang, bac-ninh,
  ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen, khanh-hoa, lai-chau,
  lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri, son-la, tay-ninh,
  thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong,
  thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long, dai-hoc-bach-khoa-ha-noi, dai-hoc-da-nang,
  dai-hoc-quoc-gia-ha-noi, dai-hoc-quoc-gia-ho-chi-minh
}'::text[]);

-- Các bộ, ngành: 23
insert into collective_member (collective_code, member_code) select 'cac-bo-nganh', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi
}'::text[]);

-- Các bộ, ngành, địa phương: 57
insert into collective_member (collective_code, member_code) select 'cac-bo-nganh-dia-phuong', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi, an-giang,
  bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen, khanh-hoa,
  lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri, son-la,
  tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong,
  thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các cơ quan, bộ, ngành và địa phương: 57
insert into collective_member (collective_code, member_code) select 'cac-co-quan-bo-nganh-dia-phuong', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi, an-giang,
  bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen, khanh-hoa,
  lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri, son-la,
  tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong,
  thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các cơ quan Trung ương và địa phương: 99
insert into collective_member (collective_code, member_code) select 'cac-co-quan-trung-uong-dia-phuong', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, ban-co-yeu-chinh-phu, bao-hiem-xa-hoi-viet-nam, dai-truyen-hinh-viet-nam,
  trung-tam-doi-moi-sang-tao-quoc-gia, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi,
  toa-an-nhan-dan-toi-cao, van-phong-chu-tich-nuoc, vien-kiem-sat-nhan-dan-toi-cao,
  ban-chinh-sach-chien-luoc-trung-uong, ban-noi-chinh-trung-uong, ban-to-chuc-trung-uong,
  ban-tuyen-giao-va-dan-van-trung-uong, bao-nhan-dan, dang-uy-bo-giao-duc-va-dao-tao,
  dang-uy-bo-khoa-hoc-va-cong-nghe, dang-uy-bo-noi-vu, dang-uy-bo-nong-nghiep-va-moi-truong, dang-uy-bo-tai-chinh,
  dang-uy-bo-xay-dung, dang-uy-cac-co-quan-dang-trung-uong, dang-uy-chinh-phu, dang-uy-cong-an-trung-uong,
  dang-uy-mttq-doan-the-trung-uong, dang-uy-quoc-hoi, nha-xuat-ban-chinh-tri-quoc-gia-su-that, quan-uy-trung-uong,
  tap-chi-cong-san, uy-ban-kiem-tra-trung-uong, van-phong-trung-uong-dang, hoi-dong-dan-toc,
  uy-ban-cong-tac-dai-bieu, uy-ban-dan-nguyen-va-giam-sat, uy-ban-khoa-hoc-cong-nghe-moi-truong,
  uy-ban-kinh-te-va-tai-chinh, uy-ban-phap-luat-va-tu-phap, uy-ban-quoc-phong-an-ninh-doi-ngoai,
  uy-ban-van-hoa-va-xa-hoi, van-phong-quoc-hoi, tong-lien-doan-lao-dong-viet-nam, trung-uong-doan-thanh-nien,
  trung-uong-hoi-cuu-chien-binh, trung-uong-hoi-nong-dan, uy-ban-trung-uong-mttq-viet-nam, an-giang, bac-ninh,
  ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen, khanh-hoa, lai-chau,
  lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri, son-la, tay-ninh,
  thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong,
  thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long, dai-hoc-bach-khoa-ha-noi, dai-hoc-da-nang,
  dai-hoc-quoc-gia-ha-noi, dai-hoc-quoc-gia-ho-chi-minh
}'::text[]);

-- Các địa phương: 34
insert into collective_member (collective_code, member_code) select 'cac-dia-phuong', unnest('{
  an-giang, bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen,
  khanh-hoa, lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri,
  son-la, tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi,
  thanh-pho-hai-phong, thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các đồng chí Bộ trưởng, Bí thư tỉnh, thành ủy, Chủ tịch Ủy ban nhân dân cấp tỉnh: 85
insert into collective_member (collective_code, member_code) select 'cac-bo-truong-bi-thu-chu-tich', unnest('{
  bo-cong-an, bo-cong-thuong, bo-dan-toc-va-ton-giao, bo-giao-duc-va-dao-tao, bo-khoa-hoc-va-cong-nghe,
  bo-ngoai-giao, bo-noi-vu, bo-nong-nghiep-va-moi-truong, bo-quoc-phong, bo-tai-chinh, bo-tu-phap,
  bo-van-hoa-the-thao-va-du-lich, bo-xay-dung, bo-y-te, ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu,
  van-phong-chinh-phu, thanh-uy-can-tho, thanh-uy-da-nang, thanh-uy-ha-noi, thanh-uy-hai-phong,
  thanh-uy-ho-chi-minh, thanh-uy-hue, tinh-uy-an-giang, tinh-uy-bac-ninh, tinh-uy-ca-mau, tinh-uy-cao-bang,
  tinh-uy-dak-lak, tinh-uy-dien-bien, tinh-uy-dong-nai, tinh-uy-dong-thap, tinh-uy-gia-lai, tinh-uy-ha-tinh,
  tinh-uy-hung-yen, tinh-uy-khanh-hoa, tinh-uy-lai-chau, tinh-uy-lang-son, tinh-uy-lao-cai, tinh-uy-lam-dong,
  tinh-uy-nghe-an, tinh-uy-ninh-binh, tinh-uy-phu-tho, tinh-uy-quang-ngai, tinh-uy-quang-ninh, tinh-uy-quang-tri,
  tinh-uy-son-la, tinh-uy-tay-ninh, tinh-uy-thai-nguyen, tinh-uy-thanh-hoa, tinh-uy-tuyen-quang, tinh-uy-vinh-long,
  an-giang, bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen,
  khanh-hoa, lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri,
  son-la, tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi,
  thanh-pho-hai-phong, thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các tỉnh, thành phố: 34
insert into collective_member (collective_code, member_code) select 'cac-tinh-thanh-pho', unnest('{
  an-giang, bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen,
  khanh-hoa, lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri,
  son-la, tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi,
  thanh-pho-hai-phong, thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);

-- Các tỉnh ủy, thành ủy: 34
insert into collective_member (collective_code, member_code) select 'cac-tinh-uy-thanh-uy', unnest('{
  thanh-uy-can-tho, thanh-uy-da-nang, thanh-uy-ha-noi, thanh-uy-hai-phong, thanh-uy-ho-chi-minh, thanh-uy-hue,
  tinh-uy-an-giang, tinh-uy-bac-ninh, tinh-uy-ca-mau, tinh-uy-cao-bang, tinh-uy-dak-lak, tinh-uy-dien-bien,
  tinh-uy-dong-nai, tinh-uy-dong-thap, tinh-uy-gia-lai, tinh-uy-ha-tinh, tinh-uy-hung-yen, tinh-uy-khanh-hoa,
  tinh-uy-lai-chau, tinh-uy-lang-son, tinh-uy-lao-cai, tinh-uy-lam-dong, tinh-uy-nghe-an, tinh-uy-ninh-binh,
  tinh-uy-phu-tho, tinh-uy-quang-ngai, tinh-uy-quang-ninh, tinh-uy-quang-tri, tinh-uy-son-la, tinh-uy-tay-ninh,
  tinh-uy-thai-nguyen, tinh-uy-thanh-hoa, tinh-uy-tuyen-quang, tinh-uy-vinh-long
}'::text[]);

-- Cơ quan ngang bộ: 3
insert into collective_member (collective_code, member_code) select 'co-quan-ngang-bo', unnest('{
  ngan-hang-nha-nuoc-viet-nam, thanh-tra-chinh-phu, van-phong-chinh-phu
}'::text[]);

-- Cơ quan thuộc Chính phủ: 3
insert into collective_member (collective_code, member_code) select 'co-quan-thuoc-chinh-phu', unnest('{
  dai-truyen-hinh-viet-nam, vien-han-lam-khoa-hoc-va-cong-nghe, vien-han-lam-khoa-hoc-xa-hoi
}'::text[]);

-- Đảng ủy các bộ, ngành, địa phương: 42
insert into collective_member (collective_code, member_code) select 'dang-uy-cac-bo-nganh-dia-phuong', unnest('{
  dang-uy-bo-giao-duc-va-dao-tao, dang-uy-bo-khoa-hoc-va-cong-nghe, dang-uy-bo-noi-vu,
  dang-uy-bo-nong-nghiep-va-moi-truong, dang-uy-bo-tai-chinh, dang-uy-bo-xay-dung, dang-uy-cong-an-trung-uong,
  quan-uy-trung-uong, thanh-uy-can-tho, thanh-uy-da-nang, thanh-uy-ha-noi, thanh-uy-hai-phong, thanh-uy-ho-chi-minh,
  thanh-uy-hue, tinh-uy-an-giang, tinh-uy-bac-ninh, tinh-uy-ca-mau, tinh-uy-cao-bang, tinh-uy-dak-lak,
  tinh-uy-dien-bien, tinh-uy-dong-nai, tinh-uy-dong-thap, tinh-uy-gia-lai, tinh-uy-ha-tinh, tinh-uy-hung-yen,
  tinh-uy-khanh-hoa, tinh-uy-lai-chau, tinh-uy-lang-son, tinh-uy-lao-cai, tinh-uy-lam-dong, tinh-uy-nghe-an,
  tinh-uy-ninh-binh, tinh-uy-phu-tho, tinh-uy-quang-ngai, tinh-uy-quang-ninh, tinh-uy-quang-tri, tinh-uy-son-la,
  tinh-uy-tay-ninh, tinh-uy-thai-nguyen, tinh-uy-thanh-hoa, tinh-uy-tuyen-quang, tinh-uy-vinh-long
}'::text[]);

-- Ủy ban nhân dân 06 thành phố trực thuộc Trung ương: 6
insert into collective_member (collective_code, member_code) select 'ubnd-06-thanh-pho', unnest('{
  thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi, thanh-pho-hai-phong, thanh-pho-ho-chi-minh, thanh-pho-hue
}'::text[]);

-- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: 34
insert into collective_member (collective_code, member_code) select 'ubnd-cac-tinh-thanh-pho', unnest('{
  an-giang, bac-ninh, ca-mau, cao-bang, dak-lak, dien-bien, dong-nai, dong-thap, gia-lai, ha-tinh, hung-yen,
  khanh-hoa, lai-chau, lang-son, lao-cai, lam-dong, nghe-an, ninh-binh, phu-tho, quang-ngai, quang-ninh, quang-tri,
  son-la, tay-ninh, thai-nguyen, thanh-hoa, thanh-pho-can-tho, thanh-pho-da-nang, thanh-pho-ha-noi,
  thanh-pho-hai-phong, thanh-pho-ho-chi-minh, thanh-pho-hue, tuyen-quang, vinh-long
}'::text[]);
