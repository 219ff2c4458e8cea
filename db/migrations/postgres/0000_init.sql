CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"place" jsonb NOT NULL,
	"dateline" text,
	"deadline_at" timestamp (3) with time zone,
	"deadline_zone" text NOT NULL,
	"embargo_at" timestamp (3) with time zone,
	"embargo_zone" text NOT NULL,
	"prevailing" text DEFAULT 'none' NOT NULL,
	"restricted" boolean DEFAULT false NOT NULL,
	"handover_mode" text DEFAULT 'by-language' NOT NULL,
	"edit_policy" text DEFAULT 'reviewer-edit-stands' NOT NULL,
	"current_source" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_language" (
	"document_id" text NOT NULL,
	"language" text NOT NULL,
	"profile" text NOT NULL,
	"translator_id" text,
	"translator_due_at" timestamp (3) with time zone,
	"reviewer_id" text,
	"reviewer_due_at" timestamp (3) with time zone,
	"handed_over_at" timestamp (3) with time zone,
	"slug" text,
	"contacts" jsonb,
	"contacts_confirmed_at" timestamp (3) with time zone,
	"contacts_confirmed_by" text,
	"contacts_source" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "document_language_document_id_language_pk" PRIMARY KEY("document_id","language")
);
--> statement-breakpoint
CREATE TABLE "document_organization" (
	"document_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "document_organization_document_id_organization_id_pk" PRIMARY KEY("document_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"acronyms" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "segment" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "segment_version" (
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"segment_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"marks" jsonb NOT NULL,
	"hash" text NOT NULL,
	"words" integer NOT NULL,
	"affects" jsonb,
	"reason" text,
	CONSTRAINT "segment_version_document_id_number_segment_id_pk" PRIMARY KEY("document_id","number","segment_id")
);
--> statement-breakpoint
CREATE TABLE "source_version" (
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_editor_id" text,
	"last_editor_name" text NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"opened_by_name" text,
	"validated_at" timestamp (3) with time zone,
	"validated_by_name" text,
	"contacts" jsonb NOT NULL,
	"end_mark" text,
	"original" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "source_version_document_id_number_pk" PRIMARY KEY("document_id","number")
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"slug" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"published_by_name" text NOT NULL,
	"source_number" integer NOT NULL,
	"headline" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blob" (
	"sha256" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"name" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"event_id" text NOT NULL,
	"channel" text NOT NULL,
	"delivered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_event_id_channel_pk" PRIMARY KEY("event_id","channel")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" text PRIMARY KEY NOT NULL,
	"stream_id" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"kind" text NOT NULL,
	"segment_id" text,
	"language" text,
	"origin" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "instance" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"leased_by" text,
	"leased_until" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"person_id" text NOT NULL,
	"document_id" text NOT NULL,
	"segment_id" text,
	"language" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_person_id_document_id_pk" PRIMARY KEY("person_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stream" (
	"id" text PRIMARY KEY NOT NULL,
	"last" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_link" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"secret_hash" text NOT NULL,
	"person_id" text,
	"email" text,
	"name" text,
	"grants" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"locale" text,
	"theme" text DEFAULT 'system' NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"language" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ignored_finding" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"segment_id" text NOT NULL,
	"language" text NOT NULL,
	"key" text NOT NULL,
	"source_hash" text NOT NULL,
	"text_hash" text NOT NULL,
	"reason" text NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "translation" (
	"segment_id" text NOT NULL,
	"language" text NOT NULL,
	"document_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"text" text NOT NULL,
	"marks" jsonb NOT NULL,
	"source_number" integer NOT NULL,
	"stale_from" integer,
	"last_editor_id" text,
	"last_editor_name" text,
	"prior_text" text,
	"prior_editor_id" text,
	"origin" text NOT NULL,
	"sent_back" jsonb,
	"approval" jsonb,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translation_segment_id_language_pk" PRIMARY KEY("segment_id","language")
);
--> statement-breakpoint
ALTER TABLE "document_language" ADD CONSTRAINT "document_language_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_language" ADD CONSTRAINT "document_language_translator_id_person_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_language" ADD CONSTRAINT "document_language_reviewer_id_person_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_organization" ADD CONSTRAINT "document_organization_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_organization" ADD CONSTRAINT "document_organization_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment" ADD CONSTRAINT "segment_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_version" ADD CONSTRAINT "segment_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_version" ADD CONSTRAINT "segment_version_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_original_blob_sha256_fk" FOREIGN KEY ("original") REFERENCES "public"."blob"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_link" ADD CONSTRAINT "access_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_finding" ADD CONSTRAINT "ignored_finding_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_finding" ADD CONSTRAINT "ignored_finding_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_reference" ON "document" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "document_archived" ON "document" USING btree ("archived_at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_language_slug" ON "document_language" USING btree ("language","slug");--> statement-breakpoint
CREATE INDEX "document_language_translator" ON "document_language" USING btree ("translator_id");--> statement-breakpoint
CREATE INDEX "document_language_reviewer" ON "document_language" USING btree ("reviewer_id");--> statement-breakpoint
CREATE INDEX "segment_document" ON "segment" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "segment_version_place" ON "segment_version" USING btree ("document_id","number","position");--> statement-breakpoint
CREATE INDEX "segment_version_segment" ON "segment_version" USING btree ("segment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_number" ON "edition" USING btree ("document_id","language","number");--> statement-breakpoint
CREATE INDEX "edition_slug" ON "edition" USING btree ("language","slug","number");--> statement-breakpoint
CREATE INDEX "edition_published" ON "edition" USING btree ("language","status","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "event_number" ON "event" USING btree ("stream_id","number");--> statement-breakpoint
CREATE INDEX "event_segment" ON "event" USING btree ("segment_id","language","number");--> statement-breakpoint
CREATE INDEX "job_due" ON "job" USING btree ("done_at","due_at");--> statement-breakpoint
CREATE INDEX "presence_document" ON "presence" USING btree ("document_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "access_link_secret" ON "access_link" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limit_key" ON "rate_limit" USING btree ("key");--> statement-breakpoint
CREATE INDEX "role_grant_person" ON "role_grant" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_secret" ON "two_factor" USING btree ("secret");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "ignored_finding_document" ON "ignored_finding" USING btree ("document_id","language");--> statement-breakpoint
CREATE INDEX "ignored_finding_segment" ON "ignored_finding" USING btree ("segment_id","language");--> statement-breakpoint
CREATE INDEX "translation_document" ON "translation" USING btree ("document_id","language","state");